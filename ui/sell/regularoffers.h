// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/salehistory.h"

#include <QFrame>

class QLabel;
class QListView;
class QStandardItemModel;

namespace taabia {

class PhoneField;

/// The numbers served before that fit the digits typed so far, each with its last recharge: a list that hangs under the
/// number field from the third digit until the number is whole. Nobody has to look at it: typing goes on, and it is
/// gone when the focus goes on. Down enters it, Enter or a press takes a row, Escape closes it until another number is
/// begun; whatever is typed while it has the focus goes to the number.
class RegularOffers : public QFrame {
    Q_OBJECT
public:
    static constexpr int mostShown = 5;

    /// Hangs under \a field and never reaches over \a below. Both are in \a parent.
    RegularOffers(PhoneField *field, QWidget *below, QWidget *parent);
    ~RegularOffers() override;

    /// The answer to wanted(). One for digits that do not stand there any more is dropped.
    void offer(const QString &digits, const std::vector<Regular> &regulars);

    QListView *list() const { return m_list; }
    bool hasFocusWithin() const;

Q_SIGNALS:
    void wanted(const QString &digits);
    void taken(const taabia::Regular &regular);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;

    void digitsChanged();
    void showRows();
    void place();
    void dismiss();
    void take(int row);
    bool fieldKey(int key);
    bool listKey(QKeyEvent &event);
    void retranslate();

    PhoneField *m_field;
    QWidget *m_below;
    QLabel *m_title;
    QListView *m_list;
    QStandardItemModel *m_model;
    std::vector<Regular> m_regulars;
    QString m_digits; ///< that were asked for last; empty: none are wanted
    bool m_dismissed = false; ///< for the number that is being typed
};

} // namespace taabia
