// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkrun.h"
#include "ui/out/listing.h"
#include "ui/paper/papertools.h"
#include "ui/words/words.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <chrono>
#include <optional>

class QHBoxLayout;
class QProgressBar;
class QVBoxLayout;

namespace taabia {

class ActionButton;
class BulkRunModel;
class BulkView;
class Notice;
class Paragraph;
class TileGroup;

/// A list that was let go: how far it is, and what became of each line. UI thread.
class BulkRunPane : public QFrame {
    Q_OBJECT
public:
    /// Screen readers are told how far it is no more often than this.
    static constexpr std::chrono::seconds announceEvery{10};

    explicit BulkRunPane(QWidget *parent = nullptr);

    /// Lets what is listed leave as CSV or PDF. Once.
    void setOut(const PaperTools &tools);

    BulkRunModel *model() const { return m_model; }
    const std::optional<BulkProgress> &progress() const { return m_progress; }
    void setProgress(const BulkProgress &progress);
    void clear();

    void tell(Tone tone, const QString &sentence); ///< what became of a wish; empty: nothing
    void setShowBilled(bool show) { m_showBilled = show; } ///< in what leaves as a file

Q_SIGNALS:
    void stopWanted();
    void goOnWanted();
    void leaveWanted();
    void anotherWanted();
    void saleWanted(taabia::SaleId sale);
    void announced(); ///< how far it is was said to whoever listens
    void receiptsWanted(const std::vector<taabia::SaleId> &sales); ///< of the chosen lines that were delivered

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    ActionButton *makeButton(const QString &icon, const QString &key, void (BulkRunPane::*wanted)());
    void showFilters();
    void showCurrent();
    void showButtons();
    void showProgress();
    void announce();
    void print();
    std::vector<SaleId> chosenDelivered() const;
    std::optional<Listing> listing() const;
    void retranslate();

    BulkRunModel *m_model;
    Paragraph *m_title;
    TileGroup *m_filters;
    QProgressBar *m_bar;
    Paragraph *m_counts;
    Notice *m_standing;
    BulkView *m_view;
    Paragraph *m_current;
    Notice *m_answer;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_column;
    ActionButton *m_stop;
    ActionButton *m_goOn;
    ActionButton *m_leave;
    ActionButton *m_print;
    ActionButton *m_another;
    std::optional<BulkProgress> m_progress;
    std::vector<SaleId> m_printed; ///< the lines that were chosen when receipts were asked for
    QElapsedTimer m_sinceAnnounced;
    QTimer m_recount; ///< a line that changes is worth a look at the counts, a thousand of them not a thousand
    bool m_showBilled = true;
};

} // namespace taabia
