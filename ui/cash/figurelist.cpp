// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/figurelist.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace taabia {

namespace {
constexpr int aboveHeading = 8;
}

FigureList::FigureList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void FigureList::show(const std::vector<Line> &lines)
{
    if (lines == m_lines) {
        return;
    }
    const bool sameShape = lines.size() == m_lines.size()
        && std::equal(
            lines.begin(), lines.end(), m_lines.begin(), [](const Line &a, const Line &b) { return a.kind == b.kind; });
    m_lines = lines;
    if (!sameShape) {
        build();
    }
    fill();
}

void FigureList::build()
{
    delete m_body;
    m_rows.clear();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const Line &line : m_lines) {
        const bool isFigure = line.kind == Line::Kind::Figure || line.kind == Line::Kind::Total;
        if (line.kind == Line::Kind::Heading && !m_rows.empty()) {
            column->addSpacing(aboveHeading);
        }
        Row row{new Paragraph(TextSize::Body, m_body), isFigure ? new QLabel(m_body) : nullptr};
        row.caption->setRigid(true);
        if (line.kind == Line::Kind::Figure) {
            row.caption->setTone(Tone::Quiet);
        }
        if (line.kind == Line::Kind::Heading || line.kind == Line::Kind::Total) {
            row.caption->setWeight(QFont::DemiBold);
        }
        auto *across = new QHBoxLayout;
        across->setSpacing(16);
        across->addWidget(row.caption, 1);
        if (row.value) {
            row.value->setTextFormat(Qt::PlainText);
            across->addWidget(row.value, 0, Qt::AlignTop);
        }
        column->addLayout(across);
        m_rows.push_back(row);
    }
    layout()->addWidget(m_body);
    m_body->show();
}

void FigureList::fill()
{
    int widest = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const Line &line = m_lines[i];
        row.caption->setText(line.caption);
        if (!row.value) {
            continue;
        }
        const bool isTotal = line.kind == Line::Kind::Total;
        row.value->setFont(Fonts::font(TextSize::Body, isTotal ? QFont::Bold : QFont::DemiBold));
        row.value->setFixedHeight(row.caption->lineStep());
        row.value->setText(line.value);
        widest = std::max(widest, row.value->sizeHint().width());
        row.value->setAccessibleName(Words::spoken(line.caption));
        row.value->setAccessibleDescription(Words::spoken(line.value));
    }
    for (const Row &row : m_rows) { // one column, whose last digits stand under each other in Arabic too
        if (row.value) {
            row.value->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
            row.value->setMinimumWidth(widest);
        }
    }
}

void FigureList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace taabia
