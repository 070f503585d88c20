// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paragraph.h"

#include <QCache>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace taabia {

namespace {

/// What the height of a text depends on.
struct Measure {
    QString text;
    QString font;
    Qt::LayoutDirection direction;
    bool oneLine;
    int width;

    friend bool operator==(const Measure &, const Measure &) = default;
    friend size_t qHash(const Measure &of, size_t seed)
    {
        return qHashMulti(seed, of.text, of.font, int(of.direction), of.oneLine, of.width);
    }
};

} // namespace

Paragraph::Paragraph(TextSize size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Paragraph::setTone(Tone tone)
{
    m_toned = true;
    m_tone = tone;
    update();
}

void Paragraph::setInk(const QColor &color)
{
    m_ink = color;
    update();
}

void Paragraph::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
}

QFont Paragraph::textFont() const
{
    return Fonts::font(m_size, m_weight);
}

void Paragraph::setText(const QString &text)
{
    QLabel::setText(text);
    setToolTip(m_rigid ? QString() : text);
    updateGeometry();
}

void Paragraph::setRigid(bool rigid)
{
    m_rigid = rigid;
    QSizePolicy policy(QSizePolicy::Expanding, rigid ? QSizePolicy::Minimum : QSizePolicy::Expanding);
    policy.setHeightForWidth(rigid);
    setSizePolicy(policy);
}

void Paragraph::setOneLine()
{
    m_oneLine = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Paragraph::lineStep() const
{
    return qRound(Fonts::lineHeight(textFont()) * 1.08);
}

int Paragraph::layOut(int width, int height, QPainter *painter) const
{
    const QFont font = textFont();
    QTextLayout layout(text(), font);
    QTextOption option(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(layoutDirection());
    // The path of a file has no spaces to break at, and must not be cut for that.
    option.setWrapMode(m_oneLine ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int step = lineStep();
    const QFontMetrics metrics(font);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y + (step - metrics.height()) / 2.0});
        y += step;
    }
    layout.endLayout();
    if (!painter) {
        return y;
    }
    const int room = std::max(1, height / step);
    for (int i = 0; i < std::min(room, layout.lineCount()); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (i == room - 1 && layout.lineCount() > room) {
            const QString rest = metrics.elidedText(text().mid(line.textStart()), Qt::ElideRight, width);
            painter->drawText(QRect(0, i * step, width, step), Qt::AlignVCenter | Qt::AlignLeading, rest);
        } else {
            line.draw(painter, {0, 0});
        }
    }
    return y;
}

/// Layouts ask for the same few texts at the same few widths again and again, also those of pages that nobody looks
/// at; laying text out is what takes the time.
int Paragraph::heightFor(int width) const
{
    static QCache<Measure, int> known(2'000);
    if (text().isEmpty())
        return 0;
    const Measure asked{text(), textFont().key(), layoutDirection(), m_oneLine, width};
    if (const int *height = known.object(asked))
        return *height;
    const int height = layOut(width, 0, nullptr);
    known.insert(asked, new int(height));
    return height;
}

bool Paragraph::isCut() const
{
    return heightFor(width()) > height();
}

QSize Paragraph::sizeHint() const
{
    if (m_oneLine) {
        return {QFontMetrics(textFont()).horizontalAdvance(text()) + 2, lineStep()};
    }
    const QFontMetrics metrics(textFont());
    const int width = std::min(metrics.horizontalAdvance(text()) + 2, metrics.averageCharWidth() * 40);
    return {width, m_rigid ? heightFor(width) : 2 * lineStep()};
}

QSize Paragraph::minimumSizeHint() const
{
    if (m_oneLine) {
        return sizeHint();
    }
    return {QFontMetrics(textFont()).averageCharWidth() * 16, lineStep()};
}

void Paragraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont());
    const Colors &colors = Colors::current();
    painter.setPen(m_ink.isValid() ? m_ink : (m_toned ? colors.tone(m_tone) : colors.text));
    painter.setLayoutDirection(layoutDirection());
    if (alignment().testFlag(Qt::AlignVCenter)) {
        painter.translate(0, std::max(0, (height() - heightFor(width())) / 2));
    }
    layOut(width(), height(), &painter);
}

} // namespace taabia
