// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/saleschart.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QVBoxLayout>

// QCustomPlot's header speaks Qt's keywords, which this program does without (QT_NO_KEYWORDS).
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef foreach

#include <cmath>

namespace taabia {

namespace {

/// A height on the screen: here alone an amount becomes a fraction, and nothing is reckoned with it.
double heightOf(Money amount)
{
    return static_cast<double>(amount.centimes()) / 100.0;
}

/// An axis is labelled in whole dirhams: a step of 2.5 would show 3, 5, 8. The thousands stand apart as everywhere.
class WholeSteps : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return Words::number(qRound64(tick)); }

    double getTickStep(const QCPRange &range) override
    {
        double magnitude = 1;
        const double mantissa = getMantissa(range.size() / std::max(1, tickCount()), &magnitude);
        // The next larger one: rather fewer labels than were asked for, they must not lie over each other.
        const double nice = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
        return std::max(1.0, nice * magnitude);
    }
};

/// Room between labels, so that they do not run into each other.
constexpr int betweenLabels = 8;
constexpr int mostAmounts = 8;

} // namespace

SalesChart::SalesChart(QWidget *parent)
    : QWidget(parent)
    , m_name(new Paragraph(TextSize::Small, this))
    , m_plot(new QCustomPlot(this))
    , m_sentence(new Paragraph(TextSize::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addWidget(m_plot, 1);
    column->addWidget(m_sentence);
    for (Paragraph *text : {m_name, m_sentence}) {
        text->setTone(Tone::Quiet);
        text->setRigid(true);
    }
    m_plot->setMinimumHeight(90);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // a picture: the wheel scrolls what is around it
    m_plot->xAxis->setTickLength(0);
    m_plot->xAxis->setSubTicks(false);
    for (QCPAxis *amounts : {m_plot->yAxis, m_plot->yAxis2}) {
        amounts->setSubTicks(false);
        amounts->setTicker(QSharedPointer<WholeSteps>::create());
    }
}

void SalesChart::setBars(const QString &name, const std::vector<Bar> &bars, const QString &sentence)
{
    m_bars = bars;
    m_sentence->setText(sentence);
    m_name->setText(name);
    setAccessibleName(name);
    setAccessibleDescription(sentence);
    draw();
}

QString SalesChart::sentence() const
{
    return m_sentence->text();
}

void SalesChart::draw()
{
    m_plot->clearPlottables();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QCPAxis *amounts = mirrored ? m_plot->yAxis2 : m_plot->yAxis;
    m_plot->yAxis->setVisible(!mirrored);
    m_plot->yAxis2->setVisible(mirrored);
    double highest = 0;
    double lowest = 0;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double height = heightOf(m_bars[i].amount);
        highest = std::max(highest, height);
        lowest = std::min(lowest, height);
        const bool sameAsBefore = i > 0 && m_bars[i].color == m_bars[i - 1].color;
        auto *bars = sameAsBefore ? static_cast<QCPBars *>(m_plot->plottable(m_plot->plottableCount() - 1))
                                  : new QCPBars(m_plot->xAxis, amounts);
        if (!sameAsBefore) {
            bars->setWidth(0.7);
            bars->setPen(Qt::NoPen);
            bars->setAntialiased(false);
        }
        bars->addData(static_cast<double>(i), height);
        bars->setProperty("bar", static_cast<int>(i));
    }
    m_plot->xAxis->setRange(-0.6, static_cast<double>(std::max<std::size_t>(m_bars.size(), 1)) - 0.4);
    m_plot->xAxis->setRangeReversed(mirrored);
    amounts->setRange(lowest, highest > lowest ? highest * 1.08 : lowest + 1);
    dress();
    labelAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void SalesChart::dress()
{
    const Colors &colors = Colors::current();
    m_plot->setBackground(QBrush(colors.card));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setBasePen(QPen(colors.line));
        axis->setTickPen(QPen(colors.line));
        axis->setTickLabelColor(colors.muted);
        axis->setTickLabelFont(Fonts::font(TextSize::Badge));
        axis->grid()->setPen(QPen(colors.line));
        axis->grid()->setZeroLinePen(QPen(colors.line));
        axis->grid()->setVisible(axis != m_plot->xAxis && axis->visible());
    }
    for (int i = 0; i < m_plot->plottableCount(); ++i) {
        auto *bars = m_plot->plottable(i);
        const auto &bar = m_bars[static_cast<std::size_t>(bars->property("bar").toInt())];
        bars->setBrush(bar.color.value_or(colors.accent));
    }
}

/// As many labels as there is room for, evenly, on both axes.
void SalesChart::labelAxes()
{
    const QFontMetrics metrics(Fonts::font(TextSize::Badge));
    int widest = 1;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    const int room = std::max(1, (m_plot->width() - 60) / (widest + betweenLabels));
    const auto each =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(double(m_bars.size()) / double(room))));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (std::size_t i = 0; i < m_bars.size(); i += each)
        ticker->addTick(static_cast<double>(i), m_bars[i].label);
    m_plot->xAxis->setTicker(ticker);

    const int rows = (m_plot->height() - 2 * metrics.height()) / (metrics.height() + betweenLabels);
    for (QCPAxis *amounts : {m_plot->yAxis, m_plot->yAxis2})
        amounts->ticker()->setTickCount(std::clamp(rows, 1, mostAmounts));
}

void SalesChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    labelAxes();
}

void SalesChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        draw();
}

} // namespace taabia
