// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/eventtable.h"

#include "ui/theme/stylesheet.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace taabia {

static constexpr int frame = 2; ///< of the focus

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
    setLook(this, "events"); // its frame tells where the keyboard is: no row is chosen to tell it by
    retranslate();
}

/// The provider has told of the sale: if only one attempt can have brought it there, that one has.
static bool haveArrived(const SaleDetails &details)
{
    const auto mayHave = [](const Attempt &attempt) {
        return attempt.outcome != AttemptOutcome::Rejected && attempt.outcome != AttemptOutcome::NotSent;
    };
    return !details.observations.empty() && details.sale.state != SaleState::Conflict
        && std::count_if(details.attempts.begin(), details.attempts.end(), mayHave) == 1;
}

void EventTable::showAttempts(const SaleDetails &details)
{
    std::vector<QStringList> rows;
    const bool arrived = haveArrived(details);
    for (const Attempt &attempt : details.attempts) {
        rows.push_back({Words::number(attempt.number), Words::dateTime(attempt.claimedUtc),
            arrived && attempt.outcome == AttemptOutcome::Unknown ? tr("It arrived", "an attempt")
                                                                  : Words::attemptOutcome(attempt.outcome),
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
    return {320, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frame};
}

void EventTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
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
