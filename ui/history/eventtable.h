// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sale.h"

#include <QTableWidget>

namespace taabia {

/// A short table inside the details of a sale, as high as its rows: what was sent, and what the provider told.
/// UI thread.
class EventTable : public QTableWidget {
    Q_OBJECT
public:
    enum class Of { Attempts, Observations };

    explicit EventTable(Of what, QWidget *parent = nullptr);

    void showAttempts(const SaleDetails &details);
    void showObservations(const std::vector<Observation> &observations);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const std::vector<QStringList> &rows);
    static QString sourceName(const QString &source);

    Of m_what;
};

} // namespace taabia
