// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/papertools.h"
#include "ui/widgets/framedoverlay.h"
#include "ui/words/words.h"

class QLabel;
class QScrollArea;

namespace taabia {

class ActionButton;
class Notice;
class PaperPicture;
class TileGroup;

/// A piece of paper over the window, in any of the widths that a printer may have, before anything is printed.
class PaperPreviewOverlay : public FramedOverlay {
    Q_OBJECT
public:
    /// \a covered and \a window as in Overlay.
    PaperPreviewOverlay(PaperTools tools, PaperWidth width, QWidget *covered, QWidget *window);

    void show(const PaperDocument &document);

    PaperWidth paperWidth() const { return m_width; }
    PaperPicture *picture() const { return m_picture; }
    TileGroup *widths() const { return m_widths; }
    ActionButton *printButton() const { return m_print; }

    /// Without a receiver of printWanted() there is no button.
    void setPrintable(bool printable);

    void tell(Tone tone, const QString &icon, const QString &sentence);

Q_SIGNALS:
    void printWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void draw();
    void retranslate() override;

    PaperWidth m_width;
    std::optional<PaperDocument> m_document;
    QLabel *m_title;
    TileGroup *m_widths;
    QScrollArea *m_scroll;
    PaperPicture *m_picture;
    Notice *m_notice;
    ActionButton *m_print;
    ActionButton *m_close;
};

} // namespace taabia
