// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/textblock.h"

#include "receipts/paperfont.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <cmath>

namespace taabia {

namespace {

// Of the em. Cairo's own line is 1.87 em, made for headlines; letters and Arabic marks reach from 1.0 above the base
// line to 0.4 below it.
constexpr double lineFactor = 1.36;
constexpr double baseFactor = 0.99;

// A shadda with a vowel, a Latin letter with two accents: nobody writes more. A tower of them would reach into the
// lines above.
constexpr int mostMarks = 2;

bool turnsAround(QChar c)
{
    return c >= QChar(u'\u202a') && c <= QChar(u'\u202e'); // embeddings and overrides; isolates may stay
}

/// Paragraphs without anything that is no writing.
QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs{QString()};
    int marks = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            paragraphs += QString();
            marks = 0;
            continue;
        }
        marks = c.isMark() ? marks + 1 : 0;
        if (c == QLatin1Char('\t'))
            paragraphs.back() += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter && !turnsAround(c)
            && marks <= mostMarks)
            paragraphs.back() += c;
    }
    return paragraphs;
}

Qt::Alignment alignmentOf(const TextBlock::Style &style)
{
    switch (style.align) {
    case paper::Align::Start:
        return Qt::AlignAbsolute | (style.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    case paper::Align::Center:
        return Qt::AlignHCenter;
    case paper::Align::End:
        return Qt::AlignAbsolute | (style.rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    }
    return Qt::AlignLeft;
}

QTextOption optionOf(const TextBlock::Style &style)
{
    QTextOption option;
    option.setTextDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(alignmentOf(style));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true); // widths as the font was drawn, not as a screen rounds them
    return option;
}

} // namespace

TextBlock::TextBlock(const QString &text, const Style &style, double width)
    : m_style(style)
{
    for (const QString &paragraph : paragraphsOf(text)) {
        auto layout = std::make_unique<QTextLayout>(paragraph, PaperFont::font(style.pixels, style.bold));
        layout->setTextOption(optionOf(style));
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, 0}); // each is drawn by itself, where its row stands
            m_lines.push_back({layout.get(), line.lineNumber()});
        }
        layout->endLayout();
        m_paragraphs.push_back(std::move(layout));
    }
}

double TextBlock::lineHeight() const
{
    return std::round(m_style.pixels * lineFactor);
}

double TextBlock::widestLine() const
{
    double widest = 0;
    for (const Line &line : m_lines)
        widest = qMax(widest, line.layout->lineAt(line.number).naturalTextWidth());
    return std::ceil(widest);
}

double TextBlock::naturalWidth(const QString &text, const Style &style)
{
    Style plain = style;
    plain.align = paper::Align::Start;
    return TextBlock(text, plain, unlimited).widestLine();
}

void TextBlock::draw(QPainter &painter, int number, QPointF top, Ink ink) const
{
    const Line &line = m_lines.at(static_cast<std::size_t>(number));
    const QTextLine text = line.layout->lineAt(line.number);
    // A borrowed letter (of a script that Cairo does not have) must not push its line down.
    const QPointF offset = top + QPointF(0, std::round(m_style.pixels * baseFactor) - text.ascent());
    if (ink == Ink::Letters) {
        text.draw(&painter, offset);
        return;
    }
    for (const QGlyphRun &run : text.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            QPainterPath outline = font.pathForGlyph(glyphs[i]);
            outline.setFillRule(Qt::WindingFill); // strokes of one letter overlap
            outline.translate(offset + positions[i]);
            painter.fillPath(outline, Qt::black);
        }
    }
}

} // namespace taabia
