// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"
#include "ui/widgets/hintline.h"

#include <map>

namespace taabia {

class PaperDesk;

/// Says that something did not come out of the printer, as long as that is so and nobody has dealt with it.
class PrintSign : public HintLine {
    Q_OBJECT
public:
    explicit PrintSign(PaperDesk &desk, QWidget *parent = nullptr);

    void load(); ///< when the till has started

protected:
    void changeEvent(QEvent *event) override;

private:
    void note(const PrintJob &job);
    void refresh();

    PaperDesk &m_desk;
    quint64 m_askTicket = 0;
    std::map<PrintJobId, PrintJob> m_troubled;
};

} // namespace taabia
