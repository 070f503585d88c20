// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulkdesk.h"
#include "ui/bulk/bulkreader.h"
#include "ui/paper/papertools.h"
#include "ui/words/words.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QMimeData;
class QStackedLayout;

namespace taabia {

class BulkReceipts;
class BulkRunPane;
class BulkRunWatch;
class BulkSheetPane;
class BulkStartPane;
class ConfirmBulkOverlay;
class FileOut;
class HistoryDesk;
class MainWindow;
class Notice;
class Preferences;
class StepUp;
class TodaysSales;
struct BulkFacts;

/// Many recharges at once: a list is pasted, opened or dropped, checked, read back, sent and followed to its end. Who
/// may not send lists may prepare one; sending asks for an owner's PIN. UI thread.
class BulkPage : public QWidget {
    Q_OBJECT
public:
    /// \a today: a desk of this page's own, for the sales that a list is compared with: everybody's, whoever is there,
    /// because it only marks what is double.
    BulkPage(Till &till, HistoryDesk &today, const Preferences &preferences, const Catalogue &catalogue,
        const NumberPlan &plan, MainWindow &window);

    void setStepUp(StepUp *stepUp); ///< null: nobody is asked
    void setOut(const PaperTools &tools); ///< once

    /// It fills the window whatever its texts need: the layout of other pages need not ask it.
    bool hasHeightForWidth() const override { return false; }

    void openFile(const QString &path); ///< as if it had been chosen in the dialog
    void paste(); ///< what is in the clipboard: text, or a file

    BulkStartPane *startPane() const { return m_start; }
    BulkSheetPane *sheetPane() const { return m_sheet; }
    BulkRunPane *runPane() const { return m_run; }

    /// Why quitting now is worth a question: a list is being sent. Empty: it is not.
    QString worthStaying() const;

Q_SIGNALS:
    void detailsWanted(taabia::SaleId sale);
    void hintWanted(const QString &sentence); ///< to be told wherever the window is: a list is not through

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // bulkpage.cpp: what lies on the page
    void wire();
    void wireRun();
    void showPane(QWidget *pane);
    void takeMimeData(const QMimeData *mime);
    bool mayTakeAnother(); ///< says why not
    void chooseFile();
    void saveSample();
    void takeList(const QString &title, const std::shared_ptr<BulkSheet> &sheet);
    void putAway();
    void tell(Tone tone, const QString &sentence); ///< above everything; empty: nothing
    void tellReadError(const QString &title, const BulkReadError &error);
    void compare();
    void retranslate();

    // bulkpage_sending.cpp: what is sent
    BulkFacts facts(const BulkTotals &totals) const;
    void showFacts();
    std::vector<BulkWish> wishes() const;
    void send();
    void goOn();
    void leave();
    void confirm(const QString &title, const BulkFacts &facts, std::function<Ticket()> ask);
    void begun(Ticket ticket, const BulkProgress &progress);
    void refused(Ticket ticket, const BulkRefusal &why);
    void takeProgress(const BulkProgress &progress);
    void showRun(const BulkProgress &progress);
    void showWaiting();
    bool isMine(Ticket ticket); ///< and then the wish is over

    Till &m_till;
    const Preferences &m_preferences;
    const Catalogue m_base; ///< as it came with the program
    MainWindow &m_window;
    StepUp *m_stepUp = nullptr;
    PaperTools m_tools;
    BulkReader *m_reader;
    TodaysSales *m_today;
    BulkRunWatch *m_watch;
    BulkReceipts *m_receipts;
    FileOut *m_sampleOut;
    Notice *m_notice;
    QStackedLayout *m_stack;
    BulkStartPane *m_start;
    BulkSheetPane *m_sheet;
    BulkRunPane *m_run;
    QPointer<ConfirmBulkOverlay> m_confirm;
    BulkRunId m_offered = 0; ///< the list that is not through, and was shown unasked: once is enough
    Ticket m_wish = 0; ///< asked of the desk, and not answered yet
    QString m_wishTitle;
    std::vector<BulkWish> m_wishLines; ///< what was read back, and is sent: nothing else
    std::vector<Sale> m_meanwhile; ///< changed while today's sales were being read
    std::optional<Balance> m_balance;
    QElapsedTimer m_balanceAge;
    std::optional<Prices> m_prices;
    QTimer m_tick; ///< the balance grows old
    std::optional<BulkReadError> m_readError;
    QString m_readTitle;
};

} // namespace taabia
