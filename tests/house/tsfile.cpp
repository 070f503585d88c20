// SPDX-License-Identifier: GPL-3.0-or-later
#include "tsfile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace taabia::house {

namespace {

using namespace Qt::StringLiterals;

void readTranslation(QXmlStreamReader *xml, TsMessage *message)
{
    message->type = xml->attributes().value("type"_L1).toString();
    if (!message->key.plural) {
        message->forms = {xml->readElementText()};
        return;
    }
    while (xml->readNextStartElement())
        message->forms.append(xml->readElementText());
}

TsMessage readMessage(QXmlStreamReader *xml, const QString &context)
{
    TsMessage message;
    message.line = int(xml->lineNumber());
    message.key.context = context;
    message.key.plural = xml->attributes().value("numerus"_L1) == "yes"_L1;
    while (xml->readNextStartElement()) {
        if (xml->name() == "source"_L1)
            message.key.source = xml->readElementText();
        else if (xml->name() == "comment"_L1)
            message.key.comment = xml->readElementText();
        else if (xml->name() == "translation"_L1)
            readTranslation(xml, &message);
        else
            xml->skipCurrentElement();
    }
    return message;
}

/// The places that the program fills in, sorted: %1, %L2, %n. Each must survive the translation, in any order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression form(u"%L?(\\d{1,2}|n)"_s);
    QStringList places;
    for (auto found = form.globalMatch(text); found.hasNext();)
        places.append(found.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

QString edgesOf(const QString &text)
{
    const auto kind = [](QChar c) { return c.isSpace() ? u's' : u'-'; };
    return text.isEmpty() ? QString() : QString(QChar(kind(text.front()))) + QChar(kind(text.back()));
}

} // namespace

std::vector<TsMessage> readTs(const QByteArray &bytes)
{
    std::vector<TsMessage> messages;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "context"_L1)
            context.clear();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(&xml, context));
    }
    if (xml.hasError()) {
        TsMessage broken;
        broken.type = xml.errorString();
        broken.line = int(xml.lineNumber());
        return {broken};
    }
    return messages;
}

Plurals pluralsOf(const QString &language)
{
    // Qt's own tables: French counts 0 with 1, so its first form can't leave the number out.
    if (language == u"ar"_s)
        return {6, {0, 1, 2}}; // none, one, two, few, many, other
    if (language == u"fr"_s)
        return {2, {}};
    return {2, {0}};
}

QString faultOf(const TsMessage &message, const Plurals &plurals)
{
    if (!message.type.isEmpty())
        return message.type;
    const qsizetype wanted = message.key.plural ? plurals.forms : 1;
    if (message.forms.size() != wanted)
        return u"%1 forms instead of %2"_s.arg(message.forms.size()).arg(wanted);

    for (qsizetype i = 0; i < wanted; ++i) {
        const QString &text = message.forms[i];
        if (text.trimmed().isEmpty())
            return u"form %1 is empty"_s.arg(i + 1);
        QStringList expected = placesIn(message.key.source);
        const QStringList found = placesIn(text);
        if (message.key.plural && plurals.mayLeaveOutTheNumber.contains(int(i)) && !found.contains(u"%n"_s)
            && !found.contains(u"%Ln"_s)) {
            expected.removeAll(u"%n"_s);
            expected.removeAll(u"%Ln"_s);
        }
        if (found != expected)
            return u"places %1 instead of %2"_s.arg(found.join(u' '), expected.join(u' '));
        if (edgesOf(text) != edgesOf(message.key.source))
            return u"begins or ends with a space where the source does not, or the other way round"_s;
    }
    return {};
}

} // namespace taabia::house
