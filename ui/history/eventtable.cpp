// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventtable.h"

#include "ui/theme/colors.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHeaderView>

namespace taabia {

EventTable::EventTable(Of what, QWidget *parent)
    : QTableWidget(parent)
    , m_what(what)
{
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    setColumnCount(m_what == Of::Attempts ? 5 : 4);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(m_what == Of::Attempts ? 4 : 2, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &EventTable::updateGeometry);
    retranslate();
    dress();
}

void EventTable::dress()
{
    const QString sheet = QStringLiteral("QTableView::item { padding: 6px 5px; border-bottom: 1px solid %1; }")
                              .arg(Colors::current().line.name());
    if (sheet != styleSheet()) // setting it brings another PaletteChange
        setStyleSheet(sheet);
}

void EventTable::showAttempts(const std::vector<Attempt> &attempts)
{
    std::vector<QStringList> rows;
    for (const Attempt &attempt : attempts) {
        rows.push_back(
            {Words::number(attempt.number), Words::dateTime(attempt.claimedUtc), Words::attemptOutcome(attempt.outcome),
                attempt.httpStatus == 0 ? tr("None", "there was no HTTP status")
                                        : Words::isolated(QString::number(attempt.httpStatus)),
                attempt.errorCode.isEmpty() ? QString() : Words::told(attempt.errorCode)});
    }
    fill(rows);
}

void EventTable::showObservations(const std::vector<Observation> &observations)
{
    std::vector<QStringList> rows;
    for (const Observation &seen : observations) {
        rows.push_back({Words::dateTime(seen.seenUtc), Words::isolated(QString::number(seen.status.value())),
            Words::statusMeaning(seen.status), sourceName(seen.source)});
    }
    fill(rows);
}

void EventTable::retranslate()
{
    if (m_what == Of::Attempts) {
        setAccessibleName(tr("Attempts"));
        setHorizontalHeaderLabels({tr("No."), tr("Time"), tr("Outcome"), tr("HTTP"), tr("Error")});
    } else {
        setAccessibleName(tr("Statuses seen"));
        setHorizontalHeaderLabels({tr("Time"), tr("Code"), tr("Meaning"), tr("Learned from")});
    }
}

QSize EventTable::sizeHint() const
{
    return {320, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

void EventTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EventTable::fill(const std::vector<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &texts = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            QTableWidgetItem *cell = item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
                setItem(row, column, cell);
            }
            cell->setText(texts[column]);
        }
    }
    updateGeometry();
}

QString EventTable::sourceName(const QString &source)
{
    if (source == QLatin1String("recharge"))
        return tr("Answer to the sale");
    if (source == QLatin1String("by-ref"))
        return tr("Asked by our reference");
    if (source == QLatin1String("by-id"))
        return tr("Asked by its reference");
    if (source == QLatin1String("history"))
        return tr("The provider's list");
    return Words::told(source);
}

} // namespace taabia
