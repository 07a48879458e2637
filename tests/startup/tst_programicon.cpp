// SPDX-License-Identifier: GPL-3.0-or-later
#include "startup/programicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <vector>

using namespace Cairn;

namespace {

const std::vector<int> SizesInside{16, 22, 24, 32, 48, 64, 128, 256};
const std::vector<int> SizesInstalled{16, 22, 24, 32, 48, 64, 128, 256, 512};

QByteArray contentsOf(const QString &file)
{
    QFile opened(QStringLiteral(CAIRN_SOURCE_DIR "/packaging/icons/") + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/** Opaque in the middle, and nothing in the four corners; the sentence that says what is wrong. */
QString problemOf(const QImage &image, int size)
{
    if (image.size() != QSize(size, size))
        return QStringLiteral("%1 x %2 instead of %3").arg(image.width()).arg(image.height()).arg(size);
    if (image.pixelColor(size / 2, size / 2).alpha() != 255)
        return QStringLiteral("the middle is not opaque");
    for (const QPoint corner : {QPoint(0, 0), QPoint(size - 1, 0), QPoint(0, size - 1), QPoint(size - 1, size - 1)}) {
        if (image.pixelColor(corner).alpha() > 16)
            return QStringLiteral("the corner at %1, %2 is not transparent").arg(corner.x()).arg(corner.y());
    }
    return {};
}

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

/** The picture of a .ico entry in the older form: rows from below, blue first. */
QImage imageOfBitmap(const QByteArray &data)
{
    constexpr qsizetype Header = 40;
    const auto side = static_cast<int>(longWord(data, 4));
    const qsizetype colours = Header + qsizetype{4} * side * side;
    if (longWord(data, 0) != Header || longWord(data, 8) != 2U * static_cast<quint32>(side) || word(data, 14) != 32
        || data.size() != colours + (side + 31) / 32 * qsizetype{4} * side)
        return {};
    QImage image(reinterpret_cast<const uchar *>(data.constData()) + Header, side, side, QImage::Format_ARGB32);
    return image.mirrored(false, true);
}

/** What a run of .icns unpacks to: counts below 128 go before values, others before one value that is repeated. */
QByteArray unpacked(const QByteArray &packed)
{
    QByteArray values;
    for (qsizetype at = 0; at < packed.size();) {
        const int count = static_cast<quint8>(packed[at]);
        if (count < 128) {
            values += packed.mid(at + 1, count + 1);
            at += count + 2;
        } else {
            values += QByteArray(count - 125, packed[at + 1]);
            at += 2;
        }
    }
    return values;
}

QImage imageOfChannels(const QByteArray &data, int side)
{
    const QByteArray values = unpacked(data.mid(4));
    const int all = side * side;
    if (!data.startsWith("ARGB") || values.size() != qsizetype{4} * all)
        return {};
    QImage image(side, side, QImage::Format_ARGB32);
    const auto value = [&values, all](int channel, int at) {
        return static_cast<int>(static_cast<quint8>(values[channel * all + at]));
    };
    for (int at = 0; at < all; ++at)
        image.setPixel(at % side, at / side, qRgba(value(1, at), value(2, at), value(3, at), value(0, at)));
    return image;
}

} // namespace

class TestProgramIcon final : public QObject
{
    Q_OBJECT

private slots:
    void everySizeIsCarriedInside();
    void everySizeIsOpaqueInTheMiddleAndTransparentInTheCorners();
    void smallSizesHaveDrawingsOfTheirOwn();
    void theIconOfWindowsHoldsTheSizesItStates();
    void theIconOfMacosHoldsTheSizesItStates();
};

void TestProgramIcon::everySizeIsCarriedInside()
{
    std::vector<int> carried;
    for (const QSize &size : programIcon().availableSizes())
        carried.push_back(size.width());
    std::sort(carried.begin(), carried.end());
    QCOMPARE(carried, SizesInside);
}

void TestProgramIcon::everySizeIsOpaqueInTheMiddleAndTransparentInTheCorners()
{
    const QIcon icon = programIcon();
    for (const int size : SizesInside) {
        const QString problem = problemOf(icon.pixmap(QSize(size, size), 1.0).toImage(), size);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(size).arg(problem)));
    }
    for (const int size : SizesInstalled) {
        const QImage image = QImage::fromData(contentsOf(QStringLiteral("careercairn-%1.png").arg(size)));
        const QString problem = problemOf(image, size);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("file %1: %2").arg(size).arg(problem)));
    }
}

void TestProgramIcon::smallSizesHaveDrawingsOfTheirOwn()
{
    const QImage drawn = programIcon().pixmap(QSize(16, 16), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    const QImage reduced = programIcon()
                               .pixmap(QSize(256, 256), 1.0)
                               .toImage()
                               .scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .convertToFormat(QImage::Format_ARGB32);
    // On the grid of pixels, the sky between two stones is of one colour; reduced, it is mixed with both of them.
    const auto rowsOfSky = [](const QImage &image) {
        const QRgb sky = qRgb(0x0B, 0x67, 0x71);
        int rows = 0;
        for (int y = 4; y < 12; ++y)
            rows += image.pixel(8, y) == sky ? 1 : 0;
        return rows;
    };
    QCOMPARE(rowsOfSky(drawn), 2);
    QCOMPARE(rowsOfSky(reduced), 0);
}

void TestProgramIcon::theIconOfWindowsHoldsTheSizesItStates()
{
    const QByteArray file = contentsOf(QStringLiteral("careercairn.ico"));
    QVERIFY(file.size() > 6);
    QCOMPARE(word(file, 0), 0);
    QCOMPARE(word(file, 2), 1);
    std::vector<int> stated;
    qsizetype end = 6 + qsizetype{16} * word(file, 4);
    for (int entry = 0; entry < word(file, 4); ++entry) {
        const qsizetype at = 6 + qsizetype{16} * entry;
        const int width = static_cast<quint8>(file[at]);
        QCOMPARE(static_cast<int>(static_cast<quint8>(file[at + 1])), width);
        stated.push_back(width == 0 ? 256 : width);
        QCOMPARE(word(file, at + 6), 32);
        QCOMPARE(static_cast<qsizetype>(longWord(file, at + 12)), end);
        const QByteArray data = file.mid(end, longWord(file, at + 8));
        end += longWord(file, at + 8);
        QVERIFY(end <= file.size());
        const bool isPng = data.startsWith("\x89PNG");
        const QString problem = problemOf(isPng ? QImage::fromData(data) : imageOfBitmap(data), stated.back());
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(stated.back()).arg(problem)));
    }
    QCOMPARE(end, file.size());
    QCOMPARE(stated, (std::vector<int>{16, 24, 32, 48, 64, 128, 256}));
}

void TestProgramIcon::theIconOfMacosHoldsTheSizesItStates()
{
    // The pixels that each type stands for, by Apple's list.
    const std::vector<std::pair<QByteArray, int>> expected{{"ic04", 16},  {"ic11", 32},  {"ic05", 32},  {"ic12", 64},
                                                           {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                                                           {"ic09", 512}, {"ic10", 1024}};
    const QByteArray file = contentsOf(QStringLiteral("careercairn.icns"));
    QVERIFY(file.startsWith("icns"));
    QCOMPARE(static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + 4)), file.size());
    qsizetype at = 8;
    for (const auto &[type, size] : expected) {
        QVERIFY(at + 8 <= file.size());
        QCOMPARE(file.mid(at, 4), type);
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(file.constData() + at + 4));
        const QByteArray data = file.mid(at + 8, length - 8);
        const bool isPng = data.startsWith("\x89PNG");
        const QString problem = problemOf(isPng ? QImage::fromData(data) : imageOfChannels(data, size), size);
        QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(QString::fromLatin1(type), problem)));
        at += length;
    }
    QCOMPARE(at, file.size());
}

QTEST_MAIN(TestProgramIcon)
#include "tst_programicon.moc"
