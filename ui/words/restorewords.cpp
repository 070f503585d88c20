// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/restorewords.h"

#include <QStringList>

namespace taabia {

namespace {

void addIf(QStringList &lines, const RestoreRows &rows, const QString &line)
{
    if (rows.count > 0)
        lines += line;
}

QString joined(const QStringList &sentences)
{
    QStringList told = sentences;
    told.removeAll(QString());
    return told.join(QLatin1Char(' '));
}

QString names(const QStringList &people)
{
    QStringList told;
    for (const QString &name : people)
        told += Words::told(name);
    return told.join(RestoreWords::tr(", ", "between names"));
}

} // namespace

QString RestoreWords::trouble(const RestoreError &error)
{
    const QString same = tr("Nothing was changed.");
    switch (error.kind) {
    case RestoreError::Kind::NotThere:
        return joined({tr("There is no such file, or it cannot be read. Is the stick plugged in?"), same});
    case RestoreError::Kind::NotABackup:
        return joined({tr("This is no backup of Taabia."), same});
    case RestoreError::Kind::IsPresent:
        return joined({tr("This is the till's own data, not a backup of it."), same});
    case RestoreError::Kind::NeedsPassphrase:
        return joined({tr("This backup is locked: type its passphrase."), same});
    case RestoreError::Kind::WrongPassphrase:
        return joined({tr("The passphrase does not open this backup. It is the one that was in force when the backup "
                          "was made."),
            same});
    case RestoreError::Kind::Damaged:
        return joined({tr("This backup is damaged: it is not what was written. Take an older one."), same});
    case RestoreError::Kind::OtherAccount:
        return joined(
            {error.detail.isEmpty() ? tr("This backup belongs to another account.")
                                    : tr("This backup belongs to another account, %1.").arg(Words::told(error.detail)),
                same});
    case RestoreError::Kind::OtherMode:
        return joined({tr("Backups of the training mode and of the real till cannot take each other's place."), same});
    case RestoreError::Kind::FromTheFuture:
        return joined({tr("A newer Taabia has made this backup. Install the newer version to bring it back."), same});
    case RestoreError::Kind::Full:
        return joined({tr("There is not enough room on the disk of this PC for a copy beside the till's data."), same});
    case RestoreError::Kind::Changed:
        return joined({tr("Something was sold or written since the backup was looked into, and would be lost without "
                          "having been shown. Look into it again."),
            same});
    case RestoreError::Kind::NothingLookedAt:
        return joined({tr("Look into the backup first."), same});
    case RestoreError::Kind::Stopped:
        return same;
    case RestoreError::Kind::Failed:
        return joined({tr("The backup could not be brought back. Check the disk of this PC and try again."), same});
    case RestoreError::Kind::NotAllowed:
        return joined({tr("Only an owner can bring a backup back."), same});
    }
    return {};
}

// ---------------------------------------------------------------- the preview

QString RestoreWords::span(const RestoreRows &rows)
{
    if (rows.firstUtc == rows.lastUtc)
        return Words::dateTime(rows.firstUtc);
    return tr("%1 to %2", "from a date and time to another")
        .arg(Words::dateTime(rows.firstUtc), Words::dateTime(rows.lastUtc));
}

QString RestoreWords::numbers(const RestoreRows &rows)
{
    if (rows.firstNumber == rows.lastNumber)
        return Words::number(rows.firstNumber);
    return tr("%1 to %2", "from a number to another")
        .arg(Words::number(rows.firstNumber), Words::number(rows.lastNumber));
}

QStringList RestoreWords::backup(const RestorePreview &preview)
{
    QStringList lines;
    lines += tr("Account: %1").arg(Words::told(preview.clientCode));
    if (!preview.till.isEmpty())
        lines += tr("Till of its last sale: %1").arg(Words::told(preview.till));
    lines += preview.asOfUtc.isValid() ? tr("Its newest entry is of %1.").arg(Words::dateTime(preview.asOfUtc))
                                       : tr("Nothing was ever written in it.");
    if (preview.sales.count == 0) {
        lines += tr("It has no sale.");
    } else {
        lines +=
            tr("Sales in it: %1, %2 in all.").arg(Words::number(preview.sales.count), Words::amount(preview.sales.sum));
        if (const auto &last = preview.lastSale)
            lines += tr("The last one: %1, %2 to %3.", "date and time; amount; number")
                         .arg(Words::dateTime(last->createdUtc), Words::amount(last->order.faceValue),
                             Words::phone(last->order.phone));
    }
    if (!preview.people.isEmpty())
        lines += tr("People in it: %1. They sign in with the PINs of then.").arg(names(preview.people));
    if (preview.openShift > 0)
        lines += tr("Shift %1 is open in it.").arg(Words::number(preview.openShift));
    return lines;
}

QStringList RestoreWords::warnings(const RestorePreview &preview)
{
    QStringList lines;
    if (!preview.till.isEmpty() && !preview.tillHere.isEmpty() && preview.till != preview.tillHere)
        lines += tr("Its last sale was made at till %1, and this is till %2. Make sure that it is not another till's "
                    "backup.")
                     .arg(Words::told(preview.till), Words::told(preview.tillHere));
    if (preview.chain == RestorePreview::Chain::Broken)
        lines += tr("Somebody has changed entries in this backup: its chain does not hold (Day, Account, Verify).");
    if (preview.chain == RestorePreview::Chain::OtherKey)
        lines += tr("Its entries were chained with another PC's key: whether somebody has changed them cannot be "
                    "checked here.");
    if (preview.olderSchema)
        lines += tr("An older Taabia made it; it is brought up to date.");
    if (preview.intents > 0)
        lines += tr("It was made while a sale was being sent: whether that one left is asked of the provider.");
    return lines;
}

bool RestoreWords::losesNothing(const RestorePreview &preview)
{
    return preview.present == RestorePreview::Present::Missing
        || (preview.present == RestorePreview::Present::Read && loss(preview).isEmpty());
}

QString RestoreWords::lossTitle(const RestorePreview &preview)
{
    switch (preview.present) {
    case RestorePreview::Present::Missing:
        return tr("There is no till's data on this PC yet: nothing is lost.");
    case RestorePreview::Present::Unreadable:
        return tr("The till's present data cannot be read, so what would be lost is not known.");
    case RestorePreview::Present::Read:
        break;
    }
    return losesNothing(preview) ? tr("Nothing is lost: the backup has all that the till has.")
                                 : tr("This would be lost, because the backup does not have it:");
}

QStringList RestoreWords::loss(const RestorePreview &preview)
{
    QStringList lines;
    if (preview.present != RestorePreview::Present::Read)
        return lines;
    const RestoreLoss &loss = preview.loss;
    const auto counted = [](const RestoreRows &rows) { return Words::number(rows.count); };
    addIf(lines, loss.sales,
        tr("Sales: %1, %2 in all, %3.", "how many; amount; from when to when")
            .arg(counted(loss.sales), Words::amount(loss.sales.sum), span(loss.sales)));
    if (loss.unsettled > 0)
        lines += tr("Of these sales, without an end yet: %1. The provider may still carry them out.")
                     .arg(Words::number(loss.unsettled));
    addIf(lines, loss.credit,
        tr("Lent in the credit book: %1, %2 in all.").arg(counted(loss.credit), Words::amount(loss.credit.sum)));
    addIf(lines, loss.cashIn,
        tr("Cash in and repayments: %1, %2 in all, %3.")
            .arg(counted(loss.cashIn), Words::amount(loss.cashIn.sum), span(loss.cashIn)));
    addIf(lines, loss.cashOut,
        tr("Cash out and given back: %1, %2 in all, %3.")
            .arg(counted(loss.cashOut), Words::amount(loss.cashOut.sum), span(loss.cashOut)));
    addIf(lines, loss.shifts, tr("Shifts: %1. These numbers are given again.").arg(numbers(loss.shifts)));
    addIf(lines, loss.zReports, tr("Z reports: %1. These numbers are given again.").arg(numbers(loss.zReports)));
    addIf(lines, loss.receipts,
        tr("Receipts: %1. These numbers are given again; time and reference tell two of them apart.")
            .arg(numbers(loss.receipts)));
    addIf(lines, loss.customers, tr("Changes in the credit book's customers: %1.").arg(counted(loss.customers)));
    addIf(lines, loss.lists, tr("Lists that were sent: %1.").arg(counted(loss.lists)));
    if (!loss.people.isEmpty())
        lines += tr("People who are not in it: %1.").arg(names(loss.people));
    if (loss.peopleDiffer)
        lines += tr("Changes of people and PINs since then.");
    if (loss.changed > 0)
        lines += tr("Sales that are in both and have ended since then: %1. The provider is asked for them again.")
                     .arg(Words::number(loss.changed));
    return lines;
}

QString RestoreWords::afterwards()
{
    return tr(
        "The data that is there now is kept beside it, under another name; nothing is deleted. After that the till "
        "asks the provider what was sold since then, and sells nothing until it knows.");
}

QString RestoreWords::notRestored()
{
    return tr("A backup was not brought back: something was sold or written after it was looked into. Nothing was "
              "changed. Look into it again.");
}

QString RestoreWords::question(const RestorePreview &preview)
{
    QStringList sentences;
    if (preview.present == RestorePreview::Present::Unreadable) {
        sentences += lossTitle(preview);
    } else if (losesNothing(preview)) {
        sentences += lossTitle(preview);
    } else if (preview.loss.sales.count > 0) {
        sentences += tr("Sales that will not be in the till's data any more: %1, %2 in all.")
                         .arg(Words::number(preview.loss.sales.count), Words::amount(preview.loss.sales.sum));
    } else {
        sentences += tr("What was shown will not be in the till's data any more.");
    }
    sentences += afterwards();
    return joined(sentences);
}

// ---------------------------------------------------------------- catching up

/// What is not known, and why.
QString RestoreWords::undecided(const CatchUpView &view)
{
    if (view.unclear > 0)
        return tr("Some recharges in the provider's list cannot be read, or do not tell the number: whether they are "
                  "sales that the backup does not have cannot be known.");
    return view.reachedUtc.isValid()
        ? tr("The provider's list goes back to %1 only: what was sold before that, and is not in the backup, "
             "cannot be known.")
              .arg(Words::dateTime(view.reachedUtc))
        : tr("The provider's list does not go back so far: what was sold since then cannot be known.");
}

QString RestoreWords::caughtUp(const CatchUpView &view, const QString &found)
{
    const RestoreMark &mark = view.mark;
    if (view.found.recharges > 0) // as few lines as can be: it stands over every page
        return joined({found, tr("See Day, Account, where what was found can be adopted."), decided(mark)});
    return joined({mark.decidedBy.isEmpty()
            ? tr("The provider knows of no recharge since then that the till's data does not have.")
            : decided(mark),
        tr("The data that was there before is kept as %1.").arg(Words::told(mark.keptAs))});
}

QString RestoreWords::decided(const RestoreMark &mark)
{
    return mark.decidedBy.isEmpty()
        ? QString()
        : tr("%1 decided to sell although not everything could be known.").arg(Words::told(mark.decidedBy));
}

QString RestoreWords::catchUp(const CatchUpView &view)
{
    if (view.mark.state == RestoreMark::State::Read)
        return view.givenUp ? notRestored() : QString();
    const QString since = view.mark.asOfUtc.isValid()
        ? tr("A backup of %1 was brought back.").arg(Words::dateTime(view.mark.asOfUtc))
        : tr("An empty backup was brought back.");
    const int count = view.found.recharges;
    const QString found = count == 0 ? QString()
                                     : tr("%1 recharges were found that this till's data did not have, %2 in all.",
                                         "the number picks the plural form", count)
                                           .arg(Words::number(count), Words::amount(view.found.faceValue));
    switch (view.state) {
    case CatchUpView::State::Asking:
        return joined({since, tr("Nothing is sold until the provider has told what it does not have."),
            tr("Sales without an end: %1 of %2 asked for.").arg(Words::number(view.asked), Words::number(view.toAsk))});
    case CatchUpView::State::Reading:
        return joined({since, tr("Nothing is sold until the provider has told what it does not have."),
            view.reachedUtc.isValid() ? tr("Its list is read back to %1 so far.").arg(Words::dateTime(view.reachedUtc))
                                      : tr("Its list is being read."),
            found});
    case CatchUpView::State::Waiting:
        return joined({since, tr("Nothing is sold until the provider has told what it does not have."),
            view.failure       ? tr("It cannot be asked now. %1").arg(Words::failureReason(*view.failure))
                : view.trouble ? Words::ledgerTrouble(*view.trouble)
                               : QString(),
            tr("The till tries again by itself.")});
    case CatchUpView::State::Undecided:
        return joined({since, undecided(view), found, tr("An owner decides whether the till sells all the same.")});
    case CatchUpView::State::Done:
        return joined({view.givenUp ? notRestored() : QString(), count > 0 ? QString() : since, caughtUp(view, found)});
    }
    return {};
}

QString RestoreWords::catchUpRefusal(const std::optional<CatchUpView> &view)
{
    // The band over every page says how far it is.
    return joined({tr("A backup was brought back. Nothing is sold until the provider has told what it does not have."),
        view && view->state == CatchUpView::State::Undecided
            ? tr("An owner decides whether the till sells all the same.")
            : QString()});
}

QString RestoreWords::foreignLike(const ForeignRecharge &recharge)
{
    const RechargeRecord &record = recharge.record;
    const auto phone = Msisdn::parse(record.phone);
    const QString who = phone ? Words::phone(*phone) : Words::told(record.phone);
    const QString when = Words::dateTime(recharge.madeUtc.isValid() ? recharge.madeUtc : recharge.seenUtc);
    return joined({record.faceValue
            ? tr("The provider has a recharge of %1 to %2, of %3, that this till does not know as its own.")
                  .arg(Words::amount(*record.faceValue), who, when)
            : tr("The provider has a recharge to %1, of %2, that this till does not know as its own.").arg(who, when),
        tr("Another till made it, or it was made before a backup was brought back. If it is this customer's, do not "
           "sell it again.")});
}

} // namespace taabia
