// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkwords.h"

#include "ui/bulk/bulkreader.h"
#include "ui/words/restorewords.h"

namespace taabia {

QString BulkWords::fault(BulkFault fault)
{
    switch (fault) {
    case BulkFault::OpenQuote:
        return tr("A quotation mark is opened and never closed.");
    case BulkFault::TextAfterQuote:
        return tr("There is text behind a closing quotation mark.");
    case BulkFault::TooManyCells:
        return tr("The line has too many cells.");
    case BulkFault::PhoneMissing:
        return tr("The number is missing.");
    case BulkFault::PhoneDamaged:
        return tr("The spreadsheet has damaged the number: make its column text, and write it again.");
    case BulkFault::PhoneNotDigits:
        return tr("Not a number: it has other signs than digits.");
    case BulkFault::PhoneTooShort:
        return tr("The number is too short: it needs ten digits.");
    case BulkFault::PhoneTooLong:
        return tr("The number is too long: it needs ten digits.");
    case BulkFault::PhoneNotMobile:
        return tr("Not a mobile number: it has to begin with 06 or 07.");
    case BulkFault::PhoneForeign:
        return tr("Not a Moroccan number.");
    case BulkFault::OperatorUnknown:
        return tr("Unknown operator: write Orange, Inwi or Maroc Telecom.");
    case BulkFault::AmountMissing:
        return tr("The amount is missing.");
    case BulkFault::AmountNotANumber:
        return tr("The amount is not a number.");
    case BulkFault::AmountTooManyDecimals:
        return tr("The amount has more than two decimals.");
    case BulkFault::AmountTooLarge:
    case BulkFault::AmountAboveMost:
        return tr("The amount is above the largest one sold.");
    case BulkFault::AmountNotPositive:
    case BulkFault::AmountBelowLeast:
        return tr("The amount is below the smallest one sold.");
    case BulkFault::PromoUnknown:
        return tr("Unknown promo: write its number, for example 6.");
    case BulkFault::OperatorNotTold:
        return tr("The operator is missing, and the number does not tell it.");
    case BulkFault::PromoNotOffered:
        return tr("The operator has no such promo.");
    }
    return QString();
}

QString BulkWords::columnName(BulkColumn column)
{
    switch (column) {
    case BulkColumn::Phone:
        return tr("Phone", "a column of a list");
    case BulkColumn::Operator:
        return tr("Operator", "a column of a list");
    case BulkColumn::Amount:
        return tr("Amount", "a column of a list");
    case BulkColumn::Promo:
        return tr("Promo", "a column of a list");
    }
    return QString();
}

QString BulkWords::fileError(const BulkFileError &error)
{
    switch (error.kind) {
    case BulkFileError::Kind::Empty:
        return tr("There is nothing in it.");
    case BulkFileError::Kind::TooLarge:
        return tr("It is too large to be a list of recharges. Divide it.");
    case BulkFileError::Kind::TooManyLines:
        return tr("It has more than %1 lines. Divide it.").arg(Words::number(static_cast<qint64>(BulkFile::mostLines)));
    case BulkFileError::Kind::Workbook:
        return tr("It is a workbook. Save it as CSV in the spreadsheet, or copy its cells and paste them here.");
    case BulkFileError::Kind::Binary:
        return tr("It is not text. Choose a CSV file.");
    case BulkFileError::Kind::ColumnMissing:
        return tr("No column is called “%1”. Give it that name in the first line.").arg(columnName(*error.column));
    case BulkFileError::Kind::ColumnTwice:
        return tr("Two columns could be “%1”. Leave only one of them.").arg(columnName(*error.column));
    }
    return QString();
}

QString BulkWords::readError(const BulkReadError &error)
{
    switch (error.kind) {
    case BulkReadError::Kind::NothingToPaste:
        return tr("There is nothing to paste. Copy the lines first, in the spreadsheet or in a message.");
    case BulkReadError::Kind::NotThere:
        return tr("This file is not there any more.");
    case BulkReadError::Kind::NoFile:
        return tr("This is not a file.");
    case BulkReadError::Kind::Unreadable:
        return tr("The file cannot be read. The disk said: %1").arg(Words::told(error.detail));
    case BulkReadError::Kind::NoList:
        return error.file ? fileError(*error.file) : QString();
    }
    return QString();
}

QString BulkWords::says(const BulkSheetLine &line)
{
    if (line.isWrong())
        return fault(line.content.error().fault);
    QStringList all;
    if (line.sold) {
        const QString time = Words::timeOfDay(line.sold->utc);
        all << (line.sold->endIsKnown ? tr("Already sold today at %1.").arg(time)
                                      : tr("Already sold today at %1, and not known yet how that ends.").arg(time));
    }
    if (line.sameAs)
        all << tr("The same as line %1.").arg(Words::number(*line.sameAs));
    if (line.isDouble())
        all << (line.goes ? tr("It goes all the same.") : tr("It stays behind."));
    if (line.numberAlsoOn)
        all << tr("This number is on line %1 too.").arg(Words::number(*line.numberAlsoOn));
    if (line.blockOf)
        all << tr("This number looks like %1.").arg(Words::isolated(wireName(*line.blockOf)));
    if (line.operatorGuessed)
        all << tr("Operator told by the number.");
    if (line.zeroRestored)
        all << tr("The 0 in front was put back.");
    if (!line.goes && !line.isDouble())
        all.prepend(tr("It stays behind."));
    return all.isEmpty() ? tr("Ready", "a line of a list") : all.join(u' ');
}

Tone BulkWords::tone(const BulkSheetLine &line)
{
    if (line.isWrong())
        return Tone::Bad;
    if (line.isDouble())
        return Tone::Warning;
    if (!line.goes)
        return Tone::Quiet;
    return line.numberAlsoOn || line.blockOf ? Tone::Warning : Tone::Good;
}

QString BulkWords::icon(const BulkSheetLine &line)
{
    if (line.isWrong())
        return QStringLiteral("circle-x");
    if (line.isDouble())
        return QStringLiteral("copy");
    if (!line.goes)
        return QStringLiteral("ban");
    return line.numberAlsoOn || line.blockOf ? QStringLiteral("triangle-alert") : QStringLiteral("check");
}

QString BulkWords::title(const BulkRun &run)
{
    return run.title.isEmpty() ? tr("Pasted list") : Words::told(run.title);
}

QString BulkWords::counts(const BulkProgress &progress)
{
    const QString sent =
        tr("Sent: %1 of %2")
            .arg(Words::number(progress.run.lines - progress.unsent), Words::number(progress.run.lines));
    QStringList all{sent, tr("delivered: %1").arg(Words::number(progress.delivered)),
        tr("failed: %1").arg(Words::number(progress.failed)),
        tr("not known yet: %1").arg(Words::number(progress.open))};
    if (progress.attention > 0)
        all << tr("to look at: %1").arg(Words::number(progress.attention));
    return all.join(QStringLiteral(" · "));
}

QString BulkWords::unsent(const BulkProgress &progress)
{
    return tr("Lines not sent: %1 of %2.", "of a list")
        .arg(Words::number(progress.unsent), Words::number(progress.run.lines));
}

QString BulkWords::pause(const BulkProgress &progress)
{
    switch (progress.pause) {
    case BulkPause::None:
        return tr("The till was closed before the end.", "of a list that was being sent");
    case BulkPause::Asked:
        return tr("The sending was stopped.");
    case BulkPause::Refused:
        return Words::refusedFor(progress.refusal);
    case BulkPause::Unanswered:
        return tr("An answer of the provider was lost: the till asks for those lines one by one.");
    case BulkPause::NotSent:
        return tr("Nothing gets through to the provider: check the internet line.");
    case BulkPause::HeldBack:
        return tr("They are like sales that are not resolved yet: look at those first.");
    case BulkPause::LedgerTrouble:
        return tr("They could not be written on the disk, so they were not sent.");
    }
    return QString();
}

QString BulkWords::standing(const BulkProgress &progress)
{
    if (progress.underWay)
        return tr("The list is being sent. Other customers can be served meanwhile.");
    if (progress.unsent > 0 && !progress.run.endedUtc.isValid())
        return unsent(progress) + u' ' + pause(progress) + u' ' + tr("Go on with them, or leave them.");
    QString said = progress.unsent > 0 ? unsent(progress) : tr("Every line was sent.");
    if (progress.open > 0)
        said += u' ' + tr("The till asks on for those whose end is not known yet.");
    return said;
}

QString BulkWords::saleless(Saleless why)
{
    switch (why) {
    case Saleless::Waits:
        return tr("Waits its turn", "a line of a list");
    case Saleless::NotSent:
        return tr("Not sent", "a line of a list");
    }
    return QString();
}

QString BulkWords::refusal(const BulkRefusal &refusal)
{
    switch (refusal.kind) {
    case BulkRefusal::Kind::NotAllowed:
        return tr("Nothing was sent: an owner has to allow it.");
    case BulkRefusal::Kind::Empty:
        return tr("Nothing was sent: no line is ticked.");
    case BulkRefusal::Kind::AnotherUnderWay:
        return tr("Nothing was sent: another list is still being sent. Wait until it is through, or stop it.");
    case BulkRefusal::Kind::NotFound:
        return tr("Nothing was sent: that list is through already.");
    case BulkRefusal::Kind::LedgerTrouble:
        return tr("Nothing was sent.") + u' ' + (refusal.trouble ? Words::ledgerTrouble(*refusal.trouble) : QString());
    case BulkRefusal::Kind::NotStarted:
        return tr("Nothing was sent: the till is not ready. Wait a moment, then try again.");
    case BulkRefusal::Kind::CatchingUp:
        return tr("Nothing was sent.") + u' ' + RestoreWords::catchUpRefusal(std::nullopt);
    }
    return QString();
}

QString BulkWords::recharges(int count)
{
    return tr("%1 recharges", "the number picks the plural form", count).arg(Words::number(count));
}

QString BulkWords::balanceVerdict(const BulkBalance &balance, Money threshold)
{
    switch (balance.verdict) {
    case BulkBalance::Verdict::NotEnough:
        return tr("The balance is not enough: the provider would refuse the last lines. Top the account up first.");
    case BulkBalance::Verdict::Low:
        return tr("Less than %1 would be left on the account.").arg(Words::amount(threshold));
    case BulkBalance::Verdict::Enough:
    case BulkBalance::Verdict::NotKnown:
        break;
    }
    return QString();
}

QString BulkWords::loss(const BulkTotals &totals)
{
    if (totals.losing == 0)
        return QString();
    return tr("Sold at a loss, by the provider's margins: %1, about %2 in all.")
        .arg(recharges(totals.losing), Words::amount(totals.loss));
}

} // namespace taabia
