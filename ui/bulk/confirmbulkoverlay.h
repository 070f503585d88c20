// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/bulkfigures.h"
#include "ui/sell/sheet.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class Paragraph;

/// The read-back of a list: how many and how much in big type, once, guarded as every button that moves money is. UI
/// thread.
class ConfirmBulkSheet : public Sheet {
    Q_OBJECT
public:
    ConfirmBulkSheet(const QString &title, const BulkFacts &facts, QWidget *parent = nullptr);

    void rest(); ///< it is being asked for: nothing can be pressed until tellRefusal()
    void tellRefusal(const QString &sentence); ///< nothing was sent: the sheet is free again
    ActionButton *confirmButton() const { return m_confirm; }
    QString question() const; ///< "Send this list now?"

Q_SIGNALS:
    void confirmed(); ///< it may be asked of an owner first: the sheet stays as it is until rest()

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    QString inShort() const;

    const QString m_listTitle;
    const BulkFacts m_facts;
    QString m_refusal;
    Paragraph *m_title;
    QLabel *m_count;
    QLabel *m_face;
    Paragraph *m_cost;
    Paragraph *m_doubles;
    Notice *m_warning;
    Notice *m_notSent;
    ActionButton *m_confirm;
    ActionButton *m_cancel;
};

/// The same over the window.
class ConfirmBulkOverlay : public Overlay {
    Q_OBJECT
public:
    ConfirmBulkOverlay(const QString &title, const BulkFacts &facts, QWidget *covered, QWidget *window);

    ConfirmBulkSheet *sheet() const { return m_sheet; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ConfirmBulkSheet *m_sheet;
};

} // namespace taabia
