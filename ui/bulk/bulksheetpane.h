// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/bulkfigures.h"
#include "ui/bulk/bulksheetmodel.h"
#include "ui/words/words.h"

#include <QFrame>

namespace taabia {

class ActionButton;
class BulkView;
class Notice;
class Paragraph;
class TileGroup;

/// A list on the table, before it is sent: what is wrong, what is double, what it comes to. UI thread.
class BulkSheetPane : public QFrame {
    Q_OBJECT
public:
    explicit BulkSheetPane(QWidget *parent = nullptr);

    BulkSheetModel *model() const { return m_model; }

    void setList(const QString &title, const std::shared_ptr<BulkSheet> &sheet); ///< \a title empty: pasted
    const QString &title() const { return m_listTitle; }
    void clear() { setList({}, nullptr); }

    void setFacts(const BulkFacts &facts);

    /// How far the comparison with today's sales is: empty, or a sentence. \a ready: the list may be sent.
    void setComparison(Tone tone, const QString &sentence, bool ready);

Q_SIGNALS:
    void sendWanted();
    void anotherWanted(); ///< this one is put away
    void saleWanted(taabia::SaleId sale); ///< the one that a line repeats

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void showFilters();
    void showCurrent();
    void retranslate();

    BulkSheetModel *m_model;
    Paragraph *m_title;
    TileGroup *m_filters;
    ActionButton *m_another;
    BulkView *m_view;
    Paragraph *m_current;
    BulkFigures *m_figures;
    Notice *m_comparison;
    ActionButton *m_send;
    QString m_listTitle;
    BulkFacts m_facts;
    bool m_ready = false;
};

} // namespace taabia
