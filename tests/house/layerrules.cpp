// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerrules.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace taabia::house {

namespace {

using namespace Qt::StringLiterals;

/// Headers of libraries that are not Qt, by how their include lines begin, and the target that brings them.
const QHash<QString, QString> &otherLibraries()
{
    static const QHash<QString, QString> table{
        {u"openssl/"_s, u"OpenSSL::Crypto"_s},
        {u"httplib.h"_s, u"httplib"_s},
        {u"qt6keychain/"_s, u"qt6keychain"_s},
        {u"qcustomplot.h"_s, u"QCustomPlotQt6::QCustomPlotQt6"_s},
    };
    return table;
}

/// QtCore brings these, and yet a layer has no business with them: the window holds no JSON and no address of a server,
/// the domain is made of values.
bool isStrangerIn(const QString &layer, const QString &name)
{
    if (layer == u"ui"_s)
        return name.startsWith(u"QJson"_s) || name.startsWith(u"QUrl"_s) || name.startsWith(u"QCbor"_s);
    if (layer == u"domain"_s)
        return name == u"QObject"_s || name == u"QThread"_s || name == u"QTimer"_s || name == u"QFile"_s;
    return false;
}

/// A header of the C++ library has neither a dot nor a capital: <vector>, <cstdint>.
bool isStandard(const QString &name)
{
    static const QRegularExpression form(u"^[a-z_0-9]+$"_s);
    return form.match(name).hasMatch();
}

} // namespace

std::vector<Include> includesIn(const QByteArray &source)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    std::vector<Include> found;
    int number = 0;
    for (const QByteArray &line : source.split('\n')) {
        ++number;
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
        if (match.hasMatch())
            found.push_back({number, match.captured(2), match.captured(1) == u"\""_s});
    }
    return found;
}

LayerRules::LayerRules(const QByteArray &table, const QString &qtHeaders)
{
    static const QRegularExpression row(
        u"^set\\(TAABIA_MAY_USE_(\\w+)\\s+([^)]*)\\)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression gap(u"\\s+"_s);
    for (auto rows = row.globalMatch(QString::fromUtf8(table)); rows.hasNext();) {
        const QRegularExpressionMatch match = rows.next();
        m_allowed.insert(match.captured(1), match.captured(2).split(gap, Qt::SkipEmptyParts));
    }

    for (const QString &folder : QDir(qtHeaders).entryList({u"Qt*"_s}, QDir::Dirs)) {
        m_modules.append(folder.mid(2));
        for (const QString &header : QDir(qtHeaders + u'/' + folder).entryList(QDir::Files))
            m_moduleOf.insert(header, folder.mid(2));
    }
}

QString LayerRules::qtModuleOf(const QString &name) const
{
    const QString folder = name.section(u'/', 0, 0);
    if (name.contains(u'/'))
        return folder.startsWith(u"Qt"_s) && m_modules.contains(folder.mid(2)) ? folder.mid(2) : QString();
    return m_moduleOf.value(name);
}

QString LayerRules::faultOfQuoted(const QString &layer, const QString &name) const
{
    if (!name.contains(u'/'))
        return name.endsWith(u".moc"_s) ? QString() : u"name it from the root: \"%1\""_s.arg(name);
    const QString owner = name.section(u'/', 0, 0);
    if (!m_allowed.contains(owner))
        return u"\"%1\" is in no layer"_s.arg(name);
    if (owner == layer || m_allowed.value(layer).contains(owner))
        return {};
    return u"'%1' may not use '%2' (\"%3\")"_s.arg(layer, owner, name);
}

QString LayerRules::faultOfModule(const QString &layer, const QString &module, const QString &name) const
{
    if (!m_allowed.value(layer).contains(u"Qt6::"_s + module))
        return u"'%1' may not use Qt6::%2 (<%3>)"_s.arg(layer, module, name);
    if (isStrangerIn(layer, name.section(u'/', -1)))
        return u"<%1> has no place in '%2'"_s.arg(name, layer);
    return {};
}

QString LayerRules::fault(const QString &layer, const Include &include, bool saysPlatform) const
{
    if (include.quoted)
        return faultOfQuoted(layer, include.name);
    for (auto library = otherLibraries().cbegin(); library != otherLibraries().cend(); ++library) {
        if (include.name.startsWith(library.key())) {
            return m_allowed.value(layer).contains(library.value())
                ? QString()
                : u"'%1' may not use %2 (<%3>)"_s.arg(layer, library.value(), include.name);
        }
    }
    if (const QString module = qtModuleOf(include.name); !module.isEmpty())
        return faultOfModule(layer, module, include.name);
    if (isStandard(include.name))
        return {};
    return saysPlatform ? QString()
                        : u"<%1>: neither C++ nor Qt, and the file names no platform in its head"_s.arg(include.name);
}

} // namespace taabia::house
