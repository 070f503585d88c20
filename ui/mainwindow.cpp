// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/theme/icons.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/linkbadge.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/pagetab.h"
#include "ui/widgets/questionoverlay.h"
#include "ui/widgets/shortcutsoverlay.h"
#include "ui/widgets/topbar.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace taabia {

static QKeySequence keyOf(PageId id)
{
    switch (id) {
    case PageId::Sell:
        return Qt::Key_F1;
    case PageId::Bulk:
        return Qt::Key_F2;
    case PageId::History:
        return Qt::Key_F3;
    case PageId::Day:
        return Qt::Key_F4;
    case PageId::Settings:
        return Qt::Key_F5;
    }
    return {};
}

static QString iconOf(PageId id)
{
    switch (id) {
    case PageId::Sell:
        return QStringLiteral("smartphone");
    case PageId::Bulk:
        return QStringLiteral("list-plus");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Day:
        return QStringLiteral("chart-column");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

static QString nameOf(PageId id)
{
    switch (id) {
    case PageId::Sell:
        return MainWindow::tr("Sell", "the page");
    case PageId::Bulk:
        return MainWindow::tr("Bulk", "the page");
    case PageId::History:
        return MainWindow::tr("History", "the page");
    case PageId::Day:
        return MainWindow::tr("Day", "the page");
    case PageId::Settings:
        return MainWindow::tr("Settings", "the page");
    }
    return {};
}

static ShortcutsOverlay::Place keysOn(PageId id)
{
    switch (id) {
    case PageId::Sell:
        return ShortcutsOverlay::Place::Sell;
    case PageId::History:
        return ShortcutsOverlay::Place::History;
    case PageId::Day:
        return ShortcutsOverlay::Place::Day;
    case PageId::Bulk:
        return ShortcutsOverlay::Place::Bulk;
    case PageId::Settings:
        break;
    }
    return ShortcutsOverlay::Place::Everywhere;
}

/// What lies in it fills it, however high its texts would like to be: with all that covers the window measured for
/// that, a key would take several frames.
class Layers : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

MainWindow::MainWindow(Till &till, const Setting &setting, QWidget *parent)
    : QMainWindow(parent)
    , m_till(till)
    , m_training(setting.training)
    , m_layers(new Layers(this))
    , m_stage(new QWidget(m_layers))
    , m_shell(new QWidget(m_stage))
    , m_trainingBand(new Notice(Notice::Shape::Alarm, m_shell))
    , m_troubleBand(new Notice(Notice::Shape::Banner, m_shell))
    , m_bar(new TopBar(setting.clerk, m_shell))
    , m_pages(new PageStack(m_shell))
{
    setWindowIcon(Icons::programIcon());
    build(setting);
    wireTill();
    addShortcuts();
    retranslate();
    resize(1280, 800);
}

void MainWindow::build(const Setting &setting)
{
    auto *column = new QVBoxLayout(m_shell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trainingBand);
    column->addWidget(m_bar);
    column->addWidget(m_troubleBand);
    column->addWidget(m_pages, 1);
    m_trainingBand->setVisible(setting.training);
    m_troubleBand->hide();
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_shell);
    m_layers->addWidget(m_stage);
    setCentralWidget(m_layers);
}

void MainWindow::wireTill()
{
    connect(&m_till, &Till::linkChanged, m_bar->link(), [this](const LinkView &link) {
        m_bar->link()->setLink(link);
        m_bar->fitTabs();
    });
    connect(&m_till, &Till::workloadChanged, this, [this](const Workload &workload) { m_workload = workload; });
    connect(&m_till, &Till::cannotStart, this, [this](const LedgerError &trouble) {
        m_cannotStart = true;
        m_trouble = trouble;
        tellTrouble();
        restPages();
    });
    connect(&m_till, &Till::ledgerTroubled, this, [this](const LedgerError &trouble) {
        m_trouble = trouble;
        tellTrouble();
    });
    connect(&m_till, &Till::diskChanged, this, [this](const DiskView &disk) {
        m_disk = disk;
        if (letsBegin(disk.state) && m_trouble && m_trouble->kind == LedgerError::Kind::Full)
            m_trouble.reset(); // somebody has made room
        tellTrouble();
    });
    connect(&m_till, &Till::ledgerRecovered, this, [this] {
        m_trouble.reset();
        tellTrouble();
    });
}

void MainWindow::addShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto action) {
        // Below the shell, so that they rest while an overlay has it disabled.
        auto *made = new QShortcut(keys, m_shell);
        made->setAutoRepeat(false);
        connect(made, &QShortcut::activated, this, action);
    };
    shortcut(Qt::Key_F12, [this] { showShortcuts(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Question), [this] { showShortcuts(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::addPage(PageId id, QWidget *page)
{
    PageTab *tab = m_bar->addTab(iconOf(id), keyOf(id).toString());
    if (!m_entries.empty())
        setTabOrder(m_entries.back().tab, tab); // not after the page that was added between them
    m_entries.push_back({id, tab, page});
    m_pages->addPage(page);
    connect(tab, &PageTab::clicked, this, [this, id] { showPage(id); });
    auto *shortcut = new QShortcut(keyOf(id), m_shell);
    connect(shortcut, &QShortcut::activated, this, [this, id] { showPage(id); });
    retranslate();
    restPages();
    showPage(m_entries.front().id);
}

/// A till that cannot start has nothing to sell with and nothing to show; its pages must not look as if it had.
void MainWindow::restPages()
{
    for (const Entry &entry : m_entries) {
        entry.page->setEnabled(!m_cannotStart || entry.id == PageId::Settings);
    }
}

QWidget *MainWindow::page(PageId id) const
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return it == m_entries.end() ? nullptr : it->page;
}

void MainWindow::showPage(PageId id)
{
    QWidget *wanted = page(id);
    if (!wanted) {
        return;
    }
    if (m_pages->currentPage() == wanted && wanted->focusProxy())
        wanted->setFocus(Qt::ShortcutFocusReason); // its key brings the focus home from wherever it had gone
    const bool wasOnPage = !focusWidget() || m_pages->isAncestorOf(focusWidget());
    const QPointer<QWidget> last = wanted->focusWidget(); // where somebody was when he left it
    m_pages->setCurrentPage(wanted);
    QWidget *home = wanted;
    while (home->focusProxy())
        home = home->focusProxy();
    // Qt would take the first control of the page, or one that is hidden now.
    if (wasOnPage && home != wanted && home->isVisible() && !(last && last->isVisible() && last->isEnabled()))
        home->setFocus(Qt::ShortcutFocusReason);
    tellMishap({});
    for (const Entry &entry : m_entries) {
        entry.tab->setChecked(entry.id == id);
    }
}

Overlay *MainWindow::overlay() const
{
    const auto open = std::find_if(m_overlays.rbegin(), m_overlays.rend(),
        [](const QPointer<Overlay> &overlay) { return overlay && overlay->isOpen(); });
    return open == m_overlays.rend() ? nullptr : open->data();
}

QWidget *MainWindow::top() const
{
    Overlay *open = overlay();
    return open ? open : m_shell;
}

void MainWindow::openOverlay(Overlay *overlay)
{
    closeOverlays();
    openOnTop(overlay);
}

void MainWindow::closeOverlays()
{
    while (Overlay *open = overlay()) { // from the top: each gives back what it covers
        open->close();
    }
}

void MainWindow::beginAnew()
{
    closeOverlays();
    m_focusBefore.clear();
}

void MainWindow::cover(QWidget *page)
{
    Q_ASSERT(!m_cover);
    closeQuestion();
    silence(this);
    m_focusBefore = focusWidget();
    m_cover = page;
    m_stage->setEnabled(false); // a child of what is hidden could still take the focus
    for (const QPointer<Overlay> &overlay : m_overlays) {
        if (overlay) {
            overlay->setEnabled(false);
            overlay->hide();
        }
    }
    m_layers->addWidget(page);
    m_layers->setCurrentWidget(page);
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    QWidget *page = std::exchange(m_cover, nullptr);
    closeQuestion();
    m_stage->setEnabled(true);
    m_layers->setCurrentWidget(m_stage);
    m_layers->removeWidget(page);
    page->hide();
    for (const QPointer<Overlay> &overlay : m_overlays) {
        if (overlay && overlay->isOpen()) {
            overlay->setEnabled(overlay == this->overlay());
            overlay->show();
            overlay->raise();
        }
    }
    QWidget *home =
        m_focusBefore && m_focusBefore->isVisible() && m_focusBefore->isEnabled() ? m_focusBefore.data() : top();
    if (home == m_shell)
        home = m_pages->currentPage();
    if (home)
        home->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openOnTop(Overlay *overlay)
{
    std::erase_if(m_overlays, [](const QPointer<Overlay> &closed) { return !closed; });
    m_overlays.push_back(overlay);
    overlay->open();
    if (m_cover && overlay != m_question) { // it waits behind, as the others
        overlay->setEnabled(false);
        overlay->hide();
        m_cover->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showShortcuts()
{
    const auto shown = std::find_if(m_entries.begin(), m_entries.end(),
        [this](const Entry &entry) { return entry.page == m_pages->currentPage(); });
    const PageId page = shown == m_entries.end() ? PageId::Settings : shown->id;
    openOverlay(new ShortcutsOverlay(keysOn(page), m_shell, this));
}

void MainWindow::addBand(QWidget *band)
{
    auto *column = qobject_cast<QVBoxLayout *>(m_shell->layout());
    column->insertWidget(column->indexOf(m_pages), band);
}

void MainWindow::addUnderWay(std::function<QString()> tell)
{
    m_underWay.push_back(std::move(tell));
}

/// What quitting now would interrupt, a sentence each.
QStringList MainWindow::underWay() const
{
    QStringList all;
    for (const std::function<QString()> &tell : m_underWay)
        all << tell();
    if (m_workload.pending > 0)
        all << tr("%n sale(s) are still under way. They are kept, and asked for again at the next start.", nullptr,
            m_workload.pending);
    all.removeAll(QString());
    return all;
}

void MainWindow::askBeforeQuitting()
{
    const QString question = underWay().join(u' ');
    closeQuestion();
    m_question =
        new QuestionOverlay(tr("Quit now?"), question, tr("Quit"), tr("Stay"), m_cover ? m_cover : m_shell, this);
    connect(m_question, &QuestionOverlay::accepted, this, [this] {
        m_mayClose = true;
        close();
    });
    if (m_cover)
        openOnTop(m_question); // whoever is not here any more finds his overlays again
    else
        openOverlay(m_question);
}

void MainWindow::closeQuestion()
{
    if (m_question && m_question->isOpen())
        m_question->close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || underWay().isEmpty()) {
        event->accept();
        Q_EMIT quitConfirmed();
        return;
    }
    event->ignore();
    if (!m_question || !m_question->isOpen()) {
        askBeforeQuitting();
    }
}

/// A page hands the focus on to where its work begins. Qt's Tab would take that way in too and skip what stands before
/// it on the page; here it goes from one control to the next as they are laid out.
bool MainWindow::focusNextPrevChild(bool next)
{
    const auto step = [next](QWidget *from) { return next ? from->nextInFocusChain() : from->previousInFocusChain(); };
    QWidget *const from = focusWidget() ? focusWidget() : this;
    for (QWidget *at = step(from); at != from; at = step(at)) {
        const bool isStop = (at->focusPolicy() & Qt::TabFocus) != 0 && !at->focusProxy();
        if (isStop && at->isVisible() && at->isEnabled() && at->window() == this) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_training ? tr("Taabia — training") : QStringLiteral("Taabia"));
    m_trainingBand->tell(Tone::Warning, QStringLiteral("graduation-cap"), tr("TRAINING — no real recharge"));
    for (const Entry &entry : m_entries) {
        entry.tab->setText(nameOf(entry.id));
        entry.tab->setAccessibleName(nameOf(entry.id));
    }
    tellTrouble();
    m_bar->fitTabs();
}

void MainWindow::tellMishap(const QString &sentence)
{
    m_mishap = sentence;
    tellTrouble();
}

void MainWindow::tellTrouble()
{
    const QString disk = Words::disk(m_disk);
    m_troubleBand->setVisible(m_trouble || !disk.isEmpty() || !m_mishap.isEmpty());
    if (!letsBegin(m_disk.state)) {
        m_troubleBand->tell(Tone::Bad, QStringLiteral("triangle-alert"), disk);
    } else if (!m_trouble) {
        m_troubleBand->tell(Tone::Warning, QStringLiteral("triangle-alert"), m_mishap.isEmpty() ? disk : m_mishap);
    } else {
        const QString sentence = Words::ledgerTrouble(*m_trouble);
        m_troubleBand->tell(Tone::Bad, QStringLiteral("triangle-alert"),
            m_cannotStart ? tr("The till cannot start. %1").arg(sentence) : sentence);
    }
}

} // namespace taabia
