// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolloutfile.h"

#include <QList>

#include <algorithm>
#include <map>
#include <optional>

namespace taabia {

namespace {

const QLatin1String tillSection("till");

/// Walks down the lines, knowing in which section it is.
class Reader {
public:
    explicit Reader(RolloutFile &file)
        : m_file(file)
    { }

    void take(int number, const QString &line)
    {
        m_number = number;
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(u';'))
            return;
        if (text.startsWith(u'['))
            open(text);
        else
            takeKey(text);
    }

private:
    void complain(const QString &sentence) { m_file.faults.push_back({m_number, sentence}); }

    void open(const QString &text)
    {
        m_section.reset();
        m_isLost = !text.endsWith(u']');
        if (m_isLost) {
            complain(QStringLiteral("A section is a name in square brackets, such as [shop]."));
            return;
        }
        const QString name = text.mid(1, text.size() - 2).simplified();
        if (name.startsWith(tillSection + u' ')) {
            m_till = name.mid(tillSection.size() + 1);
            if (std::find(m_file.tills.begin(), m_file.tills.end(), m_till) != m_file.tills.end())
                complain(QStringLiteral("This till has a section already: put both together."));
            else
                m_file.tills.push_back(m_till);
            m_section = tillSection;
        } else {
            m_till.clear();
            m_section = name;
        }
    }

    void takeKey(const QString &text)
    {
        const qsizetype at = text.indexOf(u'=');
        if (at < 1) {
            complain(QStringLiteral("This line is neither a section, nor \"key = value\", nor a comment after #."));
            return;
        }
        if (!m_section) {
            if (!m_isLost)
                complain(QStringLiteral("This key stands in no section: write one above it, such as [shop]."));
            return;
        }
        QString key = text.left(at).trimmed();
        QString value = text.mid(at + 1).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        // A till's own section reaches into the others by their names.
        if (m_till.isEmpty() || !key.contains(u'.'))
            key = *m_section + u'.' + key;
        const auto [earlier, isNew] = m_seen.try_emplace({m_till, key}, m_number);
        if (!isNew) {
            complain(QStringLiteral("This key stands in line %1 already.").arg(earlier->second));
            return;
        }
        m_file.lines.push_back({m_number, m_till, key, value});
    }

    RolloutFile &m_file;
    int m_number = 0;
    std::optional<QString> m_section; ///< empty: there was none yet, or it could not be read
    bool m_isLost = false; ///< below a section that could not be read, of which that was said
    QString m_till;
    std::map<std::pair<QString, QString>, int> m_seen;
};

} // namespace

RolloutFile RolloutFile::parse(const QByteArray &content)
{
    RolloutFile file;
    if (content.size() > largest) {
        file.faults.push_back({0, QStringLiteral("The file is larger than any settings file: is it the right one?")});
        return file;
    }
    static const QByteArray windowsMark("\xef\xbb\xbf"); // which it puts before UTF-8
    Reader reader(file);
    int number = 0;
    for (const QByteArray &bytes : content.mid(content.startsWith(windowsMark) ? windowsMark.size() : 0).split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes);
        if (line.toUtf8() != bytes)
            file.faults.push_back({number, QStringLiteral("This line is not UTF-8: save the file in that encoding.")});
        else
            reader.take(number, line);
    }
    return file;
}

} // namespace taabia
