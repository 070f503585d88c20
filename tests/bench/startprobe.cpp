// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long a Qt Widgets program takes from exec to the first frame that shows a digit which was typed into it, and how
// much memory it has then. Linux only: a library that `bench_launch` puts into the program by LD_PRELOAD, so that the
// very program that a shop gets is measured, and a peer in the same way.
//
// The digit goes through the window system's door (qt_handleKeyEvent, as Qt Test does it) as soon as a person's would
// arrive: the window is exposed and active and a line edit has the focus. The clock stops when the line edit has the
// digit, has been painted with it, the frame has been flushed, and the X server has answered a question asked after it.
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTimer>
#include <QWindow>

#include <ctime>
#include <xcb/xcb.h>

Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
    const QString &text = QString(), bool repeated = false, ushort count = 1);

namespace {

constexpr int restMs = 1000; ///< what a program still loads after it can be used belongs to it

qint64 nowNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double megabytes(const QByteArray &rollup, const QByteArray &name)
{
    for (const QByteArray &line : rollup.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').front().toDouble() / 1024;
    }
    return -1;
}

class StartProbe : public QObject {
public:
    StartProbe() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
            if (m_typed && watched == m_field && m_field->text().contains(QLatin1Char('7')))
                QTimer::singleShot(0, this, [this] { seen(); }); // when this turn has flushed what it painted
            break;
        case QEvent::FocusIn:
        case QEvent::WindowActivate:
        case QEvent::Expose:
        case QEvent::EnabledChange:
        case QEvent::UpdateRequest:
            if (!m_typed)
                QTimer::singleShot(0, this, [this] { typeIfPossible(); });
            break;
        default:
            break;
        }
        return false;
    }

private:
    void typeIfPossible()
    {
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (m_typed || !field || !field->isEnabled() || !field->isVisible() || !field->isActiveWindow())
            return;
        QWindow *window = field->window()->windowHandle();
        if (!window || !window->isExposed())
            return;
        m_typed = true;
        m_field = field;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            qt_handleKeyEvent(window, type, Qt::Key_7, Qt::NoModifier, QStringLiteral("7"));
    }

    void seen()
    {
        if (m_seenMs > 0)
            return;
        if (auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>())
            std::free(xcb_get_input_focus_reply(x11->connection(), xcb_get_input_focus(x11->connection()), nullptr));
        m_seenMs = double(nowNs() - qgetenv("TAABIA_BENCH_EXEC_NS").toLongLong()) / 1e6;
        QTimer::singleShot(restMs, this, [this] { tell(); });
    }

    void tell()
    {
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        const QByteArray rollup = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        std::printf("{\"start_ms\": %.3f, \"pss_mb\": %.3f, \"rss_mb\": %.3f}\n", m_seenMs, megabytes(rollup, "Pss:"),
            megabytes(rollup, "Rss:"));
        std::fflush(stdout);
        QCoreApplication::exit(); // quit() asks the window, and that asks back while a sale of the ledger is on its way
    }

    bool m_typed = false;
    QLineEdit *m_field = nullptr;
    double m_seenMs = 0;
};

void watch()
{
    if (qEnvironmentVariableIsSet("TAABIA_BENCH_EXEC_NS"))
        new StartProbe; // ends with the program
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
