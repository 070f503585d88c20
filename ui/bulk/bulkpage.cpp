// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkpage.h"

#include "domain/ownercatalogue.h"
#include "ui/bulk/bulkreceipts.h"
#include "ui/bulk/bulkrunmodel.h"
#include "ui/bulk/bulkrunpane.h"
#include "ui/bulk/bulkrunwatch.h"
#include "ui/bulk/bulksheetpane.h"
#include "ui/bulk/bulkstartpane.h"
#include "ui/bulk/bulkwords.h"
#include "ui/bulk/confirmbulkoverlay.h"
#include "ui/bulk/todayssales.h"
#include "ui/mainwindow.h"
#include "ui/out/filedialogs.h"
#include "ui/out/fileout.h"
#include "ui/out/lastfolder.h"
#include "ui/people/counter.h"
#include "ui/people/stepup.h"
#include "ui/preferences.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace taabia {

BulkPage::BulkPage(Till &till, HistoryDesk &today, const Preferences &preferences, const Catalogue &catalogue,
    const NumberPlan &plan, MainWindow &window)
    : m_till(till)
    , m_preferences(preferences)
    , m_base(catalogue)
    , m_window(window)
    , m_reader(new BulkReader(catalogue, plan, this))
    , m_today(new TodaysSales(today, this))
    , m_watch(new BulkRunWatch(till.bulk(), this))
    , m_receipts(new BulkReceipts(till.paper(), this))
    , m_sampleOut(new FileOut(this))
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_stack(new QStackedLayout)
    , m_start(new BulkStartPane(this))
    , m_sheet(new BulkSheetPane(this))
    , m_run(new BulkRunPane(this))
{
    for (QWidget *pane : std::initializer_list<QWidget *>{m_start, m_sheet, m_run})
        m_stack->addWidget(pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_notice);
    column->addLayout(m_stack, 1);
    m_notice->hide();
    setAcceptDrops(true);
    wire();
    wireRun();
    showPane(m_start);
    retranslate();
}

void BulkPage::wire()
{
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+V")), this), &QShortcut::activated, this, &BulkPage::paste);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+O")), this), &QShortcut::activated, this,
        &BulkPage::chooseFile);
    connect(m_start, &BulkStartPane::pasteWanted, this, &BulkPage::paste);
    connect(m_start, &BulkStartPane::openWanted, this, &BulkPage::chooseFile);
    connect(m_start, &BulkStartPane::sampleWanted, this, &BulkPage::saveSample);
    connect(m_start, &BulkStartPane::waitingWanted, this, &BulkPage::showWaiting);
    connect(m_sampleOut, &FileOut::written, this, [this](const QString &path) {
        tell(Tone::Good, tr("Written: %1").arg(Words::isolated(QDir::toNativeSeparators(path))));
    });
    connect(m_sampleOut, &FileOut::failed, this,
        [this](const QString &, const OutError &why) { tell(Tone::Bad, OutWords::sentence(why)); });
    connect(m_reader, &BulkReader::read, this, &BulkPage::takeList);
    connect(m_reader, &BulkReader::failed, this, &BulkPage::tellReadError);

    connect(m_sheet, &BulkSheetPane::anotherWanted, this, &BulkPage::putAway);
    connect(m_sheet, &BulkSheetPane::sendWanted, this, &BulkPage::send);
    connect(m_sheet, &BulkSheetPane::saleWanted, this, &BulkPage::detailsWanted);
    connect(m_sheet->model(), &BulkSheetModel::changed, this, &BulkPage::showFacts);
    connect(m_today, &TodaysSales::arrived, m_sheet->model(), &BulkSheetModel::note);
    connect(m_today, &TodaysSales::ended, this, [this] {
        m_sheet->model()->note(std::exchange(m_meanwhile, {})); // they are newer than what was read
        compare();
    });
    const auto noteSale = [this](const Sale &sale) {
        m_run->model()->noteSale(sale);
        if (!m_sheet->model()->sheet())
            return;
        m_sheet->model()->note({sale});
        if (m_today->isReading())
            m_meanwhile.push_back(sale);
    };
    connect(&m_till, &Till::saleRecorded, this, [noteSale](Ticket, const Sale &sale) { noteSale(sale); });
    connect(&m_till, &Till::saleChanged, this, noteSale);
    connect(&m_till, &Till::balanceRead, this, [this](const Balance &balance) {
        m_balance = balance;
        m_balanceAge.start();
        showFacts();
    });
    connect(&m_till, &Till::accountRead, this, [this](const AccountView &account) {
        if (account.prices)
            m_prices = account.prices;
        showFacts();
    });
    const auto followOwner = [this] {
        if (const auto owned = OwnerCatalogues::apply(m_base, m_preferences.catalogue()))
            m_reader->setCatalogue(*owned);
        showFacts(); // the threshold
    };
    connect(&m_preferences, &Preferences::changed, this, followOwner);
    followOwner();
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_sheet->isVisible())
            showFacts();
    });
    m_tick.start(5000);
}

void BulkPage::setStepUp(StepUp *stepUp)
{
    m_stepUp = stepUp;
    if (stepUp) {
        connect(&stepUp->counter(), &Counter::changed, this, [this] {
            showFacts(); // not everybody sees the cost
            m_watch->wantLines();
        });
        connect(&stepUp->counter(), &Counter::handedOver, this,
            [this] { m_run->model()->setReadable(false); }); // until the till has said that they are his to see
    }
    showFacts();
}

void BulkPage::setOut(const PaperTools &tools)
{
    m_tools = tools;
    m_run->setOut(tools);
}

void BulkPage::showPane(QWidget *pane)
{
    const bool hadFocus = isAncestorOf(focusWidget()) || isAncestorOf(m_window.focusWidget());
    m_stack->setCurrentWidget(pane);
    setFocusProxy(pane);
    if (hadFocus || (isVisible() && !m_window.overlay()))
        pane->setFocus(Qt::OtherFocusReason);
}

void BulkPage::openFile(const QString &path)
{
    if (!mayTakeAnother())
        return;
    LastFolder::note(path);
    m_reader->readFile(path);
    tell(Tone::Progress, tr("The list is being read…"));
}

void BulkPage::paste()
{
    takeMimeData(QGuiApplication::clipboard()->mimeData());
}

/// A file that was copied in a file manager comes as its address.
void BulkPage::takeMimeData(const QMimeData *mime)
{
    if (!mayTakeAnother())
        return;
    const QList<QUrl> addresses = mime ? mime->urls() : QList<QUrl>();
    if (!addresses.isEmpty() && addresses.front().isLocalFile()) {
        openFile(addresses.front().toLocalFile());
        return;
    }
    m_reader->readText(mime ? mime->text() : QString());
    tell(Tone::Progress, tr("The list is being read…"));
}

bool BulkPage::mayTakeAnother()
{
    const bool underWay = m_run->progress() && m_run->progress()->underWay;
    if (underWay)
        tell(Tone::Warning, tr("A list is being sent. Wait until it is through, or stop it; then take another one."));
    return !underWay && !m_confirm;
}

void BulkPage::chooseFile()
{
    if (!mayTakeAnother())
        return;
    // In the same tree for a screen reader as everything else.
    QFileDialog *dialog = FileDialogs::make(tr("Open a list"), QFileDialog::DontUseNativeDialog, &m_window);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({FileDialogs::filter(tr("Lists (*.csv *.tsv *.txt)")), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BulkPage::openFile);
    dialog->open();
}

void BulkPage::saveSample()
{
    if (m_sampleOut->isWriting())
        return;
    QFileDialog *dialog = FileDialogs::make(tr("Save a sample"),
        QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite, &m_window); // nothing is overwritten
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(FileDialogs::filter(tr("Lists (*.csv *.tsv *.txt)")));
    dialog->selectFile(tr("recharges", "a file's name") + QStringLiteral(".csv"));
    const bool training = m_tools.owner && m_tools.owner().training;
    connect(dialog, &QFileDialog::fileSelected, this, [this, training](const QString &path) {
        LastFolder::note(path);
        const QByteArray bytes = BulkStartPane::sample(training);
        m_sampleOut->write(path, [bytes](const QString &free, OutProgress &) { return FileJobs::write(free, bytes); });
    });
    dialog->open();
}

void BulkPage::takeList(const QString &title, const std::shared_ptr<BulkSheet> &sheet)
{
    m_readError.reset();
    tell(Tone::Quiet, {});
    m_sheet->setList(title, sheet);
    m_meanwhile.clear();
    m_today->read();
    m_till.refreshBalance();
    if (!m_prices)
        m_till.readAccount();
    compare();
    showPane(m_sheet);
}

void BulkPage::putAway()
{
    m_sheet->clear();
    tell(Tone::Quiet, {});
    showPane(m_start);
}

void BulkPage::tell(Tone tone, const QString &sentence)
{
    m_notice->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        m_notice->tell(tone,
            tone == Tone::Good           ? QStringLiteral("circle-check")
                : tone == Tone::Progress ? QStringLiteral("loader")
                                         : QStringLiteral("circle-alert"),
            sentence);
}

void BulkPage::tellReadError(const QString &title, const BulkReadError &error)
{
    m_readError = error;
    m_readTitle = title;
    const QString why = BulkWords::readError(error);
    tell(Tone::Bad, title.isEmpty() ? why : tr("%1: %2", "a file's name; what is wrong").arg(Words::told(title), why));
}

void BulkPage::compare()
{
    if (m_today->isReading())
        m_sheet->setComparison(Tone::Progress, tr("The list is being compared with today's sales…"), false);
    else if (m_today->trouble())
        m_sheet->setComparison(Tone::Warning,
            tr("Today's sales could not be read: lines that repeat one of them are not marked. %1")
                .arg(Words::ledgerTrouble(*m_today->trouble())),
            true);
    else
        m_sheet->setComparison(Tone::Quiet, {}, true);
    showFacts();
}

void BulkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void BulkPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeMimeData(event->mimeData());
}

void BulkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFacts();
    if (!m_run->progress())
        m_watch->look();
}

void BulkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BulkPage::retranslate()
{
    setAccessibleName(tr("Bulk", "the page"));
    if (m_readError)
        tellReadError(m_readTitle, *m_readError);
    compare();
}

} // namespace taabia
