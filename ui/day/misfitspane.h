// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/shopreports.h"

#include <QWidget>

class QLabel;

namespace taabia {

class ListView;
class Paragraph;
class SalesTableModel;
class SalesView;

/// The checks of the balance that do not add up; of the chosen one a sentence, and the sales around it. UI thread.
class MisfitsPane : public QWidget {
    Q_OBJECT
public:
    explicit MisfitsPane(QWidget *parent = nullptr);

    void setMisfits(const std::vector<BalanceMisfit> &misfits);

Q_SIGNALS:
    void saleActivated(taabia::SaleId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void retranslate();

    std::vector<BalanceMisfit> m_misfits;
    ListView *m_list;
    Paragraph *m_sentence;
    QLabel *m_aroundTitle;
    SalesTableModel *m_model;
    SalesView *m_around;
    QLabel *m_empty;
    QWidget *m_content;
};

} // namespace taabia
