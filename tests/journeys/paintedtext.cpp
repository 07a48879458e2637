// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintedtext.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStringList>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Cairn {

namespace {

/** The scroll area whose contents the widget paints; null for any other widget. */
const QAbstractScrollArea *areaOf(const QWidget &viewport)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport.parentWidget());
    if (!area || area->viewport() != &viewport)
        return nullptr;
    // The head of a table scrolls with it.
    if (qobject_cast<const QHeaderView *>(area)) {
        if (const auto *table = qobject_cast<const QAbstractScrollArea *>(area->parentWidget()))
            return table;
    }
    return area;
}

constexpr qreal Far = 1e6;

bool canScroll(const QScrollBar &bar, Qt::ScrollBarPolicy policy)
{
    return bar.maximum() > bar.minimum() && policy != Qt::ScrollBarAlwaysOff;
}

/** Widens a place by the ways in which a widget can scroll what it paints. */
QRectF scrolled(const QRectF &place, const QWidget &viewport)
{
    const QAbstractScrollArea *area = areaOf(viewport);
    if (!area)
        return place;
    const qreal across = canScroll(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy()) ? Far : 0;
    const qreal down = canScroll(*area->verticalScrollBar(), area->verticalScrollBarPolicy()) ? Far : 0;
    return place.adjusted(-across, -down, across, down);
}

/**
 * Where a widget can be seen in its window, now or by scrolling: within its own edges and those of all it lies in, but
 * what can be scrolled has no edges that way.
 */
QRectF roomOf(const QWidget &painter, const QWidget &window)
{
    QRectF room(-Far, -Far, 2 * Far, 2 * Far);
    QRectF reach(0, 0, 0, 0); // how far what is within can be scrolled
    for (const QWidget *around = &painter; around; around = around == &window ? nullptr : around->parentWidget()) {
        reach |= scrolled(QRectF(), *around);
        const QRectF edges(QPointF(around->mapTo(&window, QPoint(0, 0))), QSizeF(around->size()));
        room &= edges.adjusted(reach.left(), reach.top(), reach.right(), reach.bottom());
    }
    return room;
}

/** Keeps the text that is painted, and nothing else. */
class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(QWidget &window) : QPaintEngine(AllFeatures), m_window(window) {}

    void follow(const QWidget *painter) { m_painter = painter; }
    std::vector<PaintedText> take() { return std::move(m_texts); }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QString words = item.text();
        if (!isSeen(words) || !m_painter)
            return;
        const QTransform toWindow = painter()->deviceTransform();
        QRectF own(baseline.x(), baseline.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        // At the end of a line stand the spaces at which it was broken; nobody sees them leave the room.
        const qsizetype spaces = words.size() - words.trimmed().size();
        const qreal beyond = words.back().isSpace() ? spaces * QFontMetricsF(item.font()).horizontalAdvance(u' ') : 0;
        const bool isRightToLeft = item.renderFlags() & QTextItem::RightToLeft;
        own.adjust(isRightToLeft ? beyond : 0, 0, isRightToLeft ? 0 : -beyond, 0);
        PaintedText run;
        // The engine is asked while the text still stands in the memory of who paints it.
        run.text = QString(words.constData(), words.size());
        run.ink = painter()->pen().color();
        run.ink.setAlphaF(run.ink.alphaF() * static_cast<float>(painter()->opacity()));
        run.place = toWindow.mapRect(own);
        run.room = roomOf(*m_painter, m_window);
        run.seen = run.place;
        if (painter()->hasClipping()) {
            const QRectF clip = toWindow.mapRect(painter()->clipBoundingRect());
            run.room &= scrolled(clip, *m_painter);
            run.seen &= clip;
        }
        if (const QRegion around = systemClip(); !around.isEmpty())
            run.seen &= QRectF(around.boundingRect());
        run.painter = m_painter;
        add(run);
    }

private:
    static bool isSeen(const QString &words)
    {
        return std::any_of(words.begin(), words.end(),
                           [](QChar letter) { return !letter.isSpace() && letter.category() != QChar::Other_Format; });
    }

    static bool isNear(const QRectF &a, const QRectF &b)
    {
        constexpr qreal Halo = 4;
        return std::abs(a.x() - b.x()) <= Halo && std::abs(a.y() - b.y()) <= Halo;
    }

    void add(const PaintedText &run)
    {
        // What is selected is painted once more, clipped to its part of the line; and a halo before its letters.
        for (PaintedText &each : m_texts) {
            if (each.painter == run.painter && each.text == run.text && isNear(each.place, run.place)) {
                each.room |= run.room;
                each.seen |= run.seen;
                each.place = run.place;
                each.ink = run.seen.isEmpty() ? each.ink : run.ink;
                return;
            }
        }
        // A run in several fonts comes in as many pieces, each with the whole text.
        if (!m_texts.empty()) {
            PaintedText &last = m_texts.back();
            const bool isBeside = std::abs(last.place.right() - run.place.left()) < 1
                                  || std::abs(last.place.left() - run.place.right()) < 1;
            if (last.painter == run.painter && last.text == run.text && isBeside
                && std::abs(last.place.center().y() - run.place.center().y()) < run.place.height() / 2) {
                last.place |= run.place;
                last.seen |= run.seen;
                return;
            }
        }
        m_texts.push_back(run);
    }

    QWidget &m_window;
    const QWidget *m_painter = nullptr;
    std::vector<PaintedText> m_texts;
};

/** What a window is rendered into. It follows which widget paints. */
class TextDevice final
    : public QObject
    , public QPaintDevice
{
public:
    explicit TextDevice(QWidget &window) : m_window(window), m_engine(window) { qApp->installEventFilter(this); }

    TextEngine &engine() { return m_engine; }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmDepth:
            return 32;
        default:
            return m_window.widthMM();
        }
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_engine.follow(qobject_cast<QWidget *>(watched));
        return false;
    }

private:
    QWidget &m_window;
    mutable TextEngine m_engine;
};

/** Tabs without room for all of them have buttons that scroll. */
bool isScrolledByButtons(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    return tabs && tabs->usesScrollButtons()
           && tabs->tabRect(tabs->count() - 1).united(tabs->tabRect(0)).width() > tabs->width();
}

bool isCut(const PaintedText &run)
{
    constexpr qreal Tolerance = 2.5; // rounding, and what no letter fills of its place
    if (run.text.contains(QChar(0x2026)) || run.room.isEmpty() || qobject_cast<const QLineEdit *>(run.painter)
        || isScrolledByButtons(*run.painter))
        return false;
    const QRectF room = run.room.adjusted(-Tolerance, -Tolerance, Tolerance, Tolerance);
    return !room.contains(run.place);
}

/** Lines may reach into one another by what no letter uses, and letters lean over a little. */
bool isEntangled(const PaintedText &a, const PaintedText &b)
{
    constexpr qreal Leaning = 3;
    const QRectF both = a.seen & b.seen;
    return a.text != b.text && both.width() > Leaning
           && both.height() > std::min(a.place.height(), b.place.height()) / 3;
}

QString classOf(const PaintedText &run)
{
    const QObject *painter = run.painter;
    // A viewport says nothing.
    if (areaOf(*run.painter))
        painter = painter->parent();
    return QString::fromLatin1(painter->metaObject()->className());
}

QString wordsOf(const QRectF &place)
{
    return QStringLiteral("%1,%2 %3x%4")
        .arg(qRound(place.x()))
        .arg(qRound(place.y()))
        .arg(qRound(place.width()))
        .arg(qRound(place.height()));
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &window)
{
    TextDevice device(window);
    window.render(&device, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return device.engine().take();
}

QStringList cutTexts(QWidget &window)
{
    QStringList cut;
    for (const PaintedText &run : paintedTexts(window)) {
        if (isCut(run))
            cut.append(QStringLiteral("%1: %2, %3 in %4")
                           .arg(classOf(run), run.text.left(60), wordsOf(run.place), wordsOf(run.room)));
    }
    return cut;
}

QStringList entangledTexts(QWidget &window)
{
    QStringList entangled;
    const std::vector<PaintedText> runs = paintedTexts(window);
    for (size_t a = 0; a < runs.size(); ++a) {
        for (size_t b = a + 1; b < runs.size(); ++b) {
            if (runs[a].painter == runs[b].painter && isEntangled(runs[a], runs[b]))
                entangled.append(QStringLiteral("%1: %2 / %3").arg(classOf(runs[a]), runs[a].text, runs[b].text));
        }
    }
    return entangled;
}

} // namespace Cairn
