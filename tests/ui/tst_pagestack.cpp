// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagestack.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace taabia;

/// A page that needs more height than the screen has does not make the window larger: it scrolls.
class TestPageStack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPageThatHasRoomDoesNotScroll();
    void aPageThatIsTooHighScrollsAndTheWindowStays();
    void itScrollsToWhereTheKeyboardIs();
    void onlyThePageThatShowsCounts();
    void keysThatNobodyTookAreTheWindowsUnlessThereIsSomethingToScroll();

private:
    static QWidget *pageOf(int fields)
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        for (int i = 0; i < fields; ++i) {
            auto *field = new QLineEdit;
            field->setFixedHeight(50);
            column->addWidget(field);
        }
        return page;
    }

    struct Window : QWidget {
        int keys = 0;
        void keyPressEvent(QKeyEvent *event) override
        {
            ++keys;
            event->accept();
        }
    };

    std::unique_ptr<Window> m_window;
    PageStack *m_pages = nullptr;
    QWidget *m_low = nullptr;
    QWidget *m_high = nullptr; ///< needs more than the window has
};

void TestPageStack::init()
{
    m_window = std::make_unique<Window>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = new PageStack;
    column->addWidget(m_pages);
    m_low = pageOf(4);
    m_high = pageOf(20);
    m_pages->addPage(m_low);
    m_pages->addPage(m_high);
    m_window->resize(640, 480);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPageStack::aPageThatHasRoomDoesNotScroll()
{
    QTRY_COMPARE(m_pages->currentPage()->size(), m_pages->size());
    QVERIFY(!m_pages->bar()->isVisible());
}

void TestPageStack::aPageThatIsTooHighScrollsAndTheWindowStays()
{
    m_pages->setCurrentPage(m_high);
    QTRY_VERIFY(m_pages->bar()->isVisible());
    QCOMPARE(m_window->size(), QSize(640, 480));
    QCOMPARE(m_high->height(), m_high->minimumSizeHint().height()); // all of it is there
    QCOMPARE(m_high->width(), m_pages->width());
}

void TestPageStack::itScrollsToWhereTheKeyboardIs()
{
    m_pages->setCurrentPage(m_high);
    QTRY_VERIFY(m_pages->bar()->isVisible());
    const QList<QLineEdit *> fields = m_high->findChildren<QLineEdit *>();
    const auto isSeen = [&](const QWidget *field) {
        const QRect place(field->mapTo(m_pages, QPoint()), field->size());
        return m_pages->rect().contains(place);
    };
    QVERIFY(!isSeen(fields.back()));
    fields.back()->setFocus();
    QVERIFY(isSeen(fields.back()));
    fields.front()->setFocus();
    QVERIFY(isSeen(fields.front()));
}

void TestPageStack::onlyThePageThatShowsCounts()
{
    m_pages->setCurrentPage(m_high);
    QTRY_VERIFY(m_pages->bar()->isVisible());
    m_pages->setCurrentPage(m_low);
    QTRY_VERIFY(!m_pages->bar()->isVisible());
    QTRY_COMPARE(m_low->size(), m_pages->size());
}

void TestPageStack::keysThatNobodyTookAreTheWindowsUnlessThereIsSomethingToScroll()
{
    m_pages->currentPage()->findChild<QLineEdit *>()->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_PageDown);
    QCOMPARE(m_window->keys, 1);
    m_pages->setCurrentPage(m_high);
    QTRY_VERIFY(m_pages->bar()->isVisible());
    m_high->findChild<QLineEdit *>()->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_PageDown);
    QVERIFY(m_pages->bar()->value() > 0);
}

QTEST_MAIN(TestPageStack)
#include "tst_pagestack.moc"
