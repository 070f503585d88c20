// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/paperdesk.h"
#include "ui/words/words.h"

#include <set>

namespace taabia {

/// Asks for many receipts and tells once how that went. UI thread.
class BulkReceipts : public QObject {
    Q_OBJECT
public:
    explicit BulkReceipts(PaperDesk &desk, QObject *parent = nullptr);

    void print(const std::vector<SaleId> &sales);

Q_SIGNALS:
    void told(taabia::Tone tone, const QString &sentence);

private:
    void tellIfAllAreAnswered();

    PaperDesk &m_desk;
    std::set<Ticket> m_asked; ///< and not answered yet
    int m_queued = 0;
    int m_refused = 0;
    std::optional<LedgerError> m_why;
};

} // namespace taabia
