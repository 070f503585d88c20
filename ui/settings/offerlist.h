// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace taabia {

/// A short list whose order a person changes: Alt+Up and Alt+Down move the row that has the focus, Delete takes it out.
/// What happens then is for whoever fills the list. UI thread.
class OfferList : public QListWidget {
    Q_OBJECT
public:
    struct Row {
        QString text;
        QString spoken; ///< for a screen reader; the text if empty
        std::optional<bool> checked{}; ///< empty: there is nothing to tick
        bool fixed = false; ///< ticked for good
    };

    explicit OfferList(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows); ///< the same row stays chosen; no signal
    void setCurrent(int row); ///< no signal

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveWanted(int row, int by); ///< -1: up, 1: down
    void removeWanted(int row);
    void ticked(int row, bool on); ///< by hand
};

} // namespace taabia
