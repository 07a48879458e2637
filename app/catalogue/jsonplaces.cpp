// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/jsonplaces.h"

#include <QByteArrayView>

#include <algorithm>

namespace Cairn {

namespace {

/** Beyond this number of values the line of a value around them has to do: a hostile file must not eat the memory. */
constexpr qsizetype MostPlaces = 300'000;

struct Frame
{
    bool isObject = false;
    bool wantsKey = false;
    qsizetype index = 0;
    QByteArrayView key;
    int keyLine = 0;
};

struct SeenKey
{
    QByteArray text;
    int line = 0;
};

/** The key without its escapes, in UTF-8, so that equal keys have equal bytes; may share the bytes it was given. */
QByteArray unescaped(QByteArrayView raw)
{
    if (!raw.contains('\\'))
        return QByteArray::fromRawData(raw.data(), raw.size());
    QString text;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] != '\\') {
            const qsizetype from = at;
            while (at + 1 < raw.size() && raw[at + 1] != '\\')
                ++at;
            text += QString::fromUtf8(raw.sliced(from, at - from + 1));
            continue;
        }
        if (++at >= raw.size())
            break;
        if (raw[at] == 'u' && at + 4 < raw.size()) {
            text += QChar(static_cast<char16_t>(raw.sliced(at + 1, 4).toByteArray().toUShort(nullptr, 16)));
            at += 4;
            continue;
        }
        constexpr QByteArrayView letters("bfnrt");
        constexpr QByteArrayView meanings("\b\f\n\r\t");
        const qsizetype known = letters.indexOf(raw[at]);
        text += QLatin1Char(known < 0 ? raw[at] : meanings[known]);
    }
    return text.toUtf8();
}

QString placeOf(const std::vector<Frame> &frames, size_t depth)
{
    QString place;
    for (size_t at = 0; at < depth; ++at) {
        const Frame &frame = frames[at];
        place += QLatin1Char('/');
        place += frame.isObject ? JsonPlaces::pointerStep(QString::fromUtf8(unescaped(frame.key)))
                                : QString::number(frame.index);
    }
    return place;
}

/** Goes once through the text, counting lines; tells of each value as it begins and of each object as it ends. */
template <class OnValue, class OnKey, class OnObjectEnd>
class Walk final
{
public:
    Walk(QByteArrayView json, OnValue onValue, OnKey onKey, OnObjectEnd onObjectEnd)
        : m_json(json)
        , m_onValue(onValue)
        , m_onKey(onKey)
        , m_onObjectEnd(onObjectEnd)
    {
    }

    void run()
    {
        m_at = m_json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        while (m_at < m_json.size())
            step(m_json[m_at]);
    }

private:
    void step(char letter)
    {
        switch (letter) {
        case '\n':
            ++m_line;
            [[fallthrough]];
        case ' ':
        case '\t':
        case '\r':
        case ':':
            ++m_at;
            return;
        case '{':
        case '[':
            beginValue();
            m_frames.push_back({letter == '{', letter == '{', 0, {}, m_line});
            ++m_at;
            return;
        case '}':
        case ']':
            if (!m_frames.empty()) {
                if (m_frames.back().isObject)
                    m_onObjectEnd(m_frames);
                m_frames.pop_back();
            }
            ++m_at;
            return;
        case ',':
            if (!m_frames.empty()) {
                m_frames.back().wantsKey = m_frames.back().isObject;
                ++m_frames.back().index;
            }
            ++m_at;
            return;
        case '"':
            takeString();
            return;
        default:
            beginValue();
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
        }
    }

    void takeString()
    {
        const qsizetype from = m_at + 1;
        const int line = m_line;
        const bool isKey = !m_frames.empty() && m_frames.back().wantsKey;
        if (!isKey)
            beginValue();
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
            else if (m_json[m_at] == '\n')
                ++m_line;
        }
        if (isKey) {
            Frame &frame = m_frames.back();
            frame.key = m_json.sliced(from, std::min(m_at, m_json.size()) - from);
            frame.keyLine = line;
            frame.wantsKey = false;
            m_onKey(frame);
        }
        ++m_at;
    }

    void beginValue()
    {
        const bool isMember = !m_frames.empty() && m_frames.back().isObject;
        m_onValue(m_frames, isMember ? m_frames.back().keyLine : m_line);
    }

    QByteArrayView m_json;
    OnValue m_onValue;
    OnKey m_onKey;
    OnObjectEnd m_onObjectEnd;
    std::vector<Frame> m_frames;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonPlaces::JsonPlaces(QByteArray json) : m_json(std::move(json)) {}

QString JsonPlaces::pointerStep(const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QStringLiteral("~0"));
    step.replace(QLatin1Char('/'), QStringLiteral("~1"));
    return step;
}

int JsonPlaces::lineOf(const QString &pointer) const
{
    if (m_lines.isEmpty())
        readLines();
    QString around = pointer;
    while (true) {
        const auto known = m_lines.constFind(around);
        if (known != m_lines.constEnd())
            return known.value();
        if (around.isEmpty())
            return 1;
        around.truncate(std::max<qsizetype>(around.lastIndexOf(QLatin1Char('/')), 0));
    }
}

void JsonPlaces::readLines() const
{
    const auto onValue = [this](const std::vector<Frame> &frames, int line) {
        if (m_lines.size() < MostPlaces)
            m_lines.insert(placeOf(frames, frames.size()), line);
    };
    Walk(
        QByteArrayView(m_json), onValue, [](const Frame &) {}, [](const std::vector<Frame> &) {})
        .run();
}

std::vector<JsonPlaces::DoubledKey> JsonPlaces::doubledKeys() const
{
    std::vector<DoubledKey> doubled;
    std::vector<SeenKey> seen;
    std::vector<size_t> firstKeys;
    const auto onValue = [&](const std::vector<Frame> &frames, int) {
        // One begin per container or scalar; only the depth tells where an object's keys begin.
        if (firstKeys.size() < frames.size() + 1)
            firstKeys.resize(frames.size() + 1);
        firstKeys[frames.size()] = seen.size();
    };
    const auto onKey = [&](const Frame &frame) { seen.push_back({unescaped(frame.key), frame.keyLine}); };
    const auto onObjectEnd = [&](const std::vector<Frame> &frames) {
        const auto first = seen.begin() + static_cast<qptrdiff>(firstKeys[frames.size() - 1]);
        std::stable_sort(first, seen.end(), [](const SeenKey &a, const SeenKey &b) { return a.text < b.text; });
        for (auto key = first; key != seen.end(); ++key) {
            if (key == first || key->text != std::prev(key)->text)
                continue;
            const QString text = QString::fromUtf8(key->text);
            const QString place = placeOf(frames, frames.size() - 1) + QLatin1Char('/') + pointerStep(text);
            doubled.push_back({place, text, key->line});
        }
        seen.erase(first, seen.end());
    };
    Walk(QByteArrayView(m_json), onValue, onKey, onObjectEnd).run();
    return doubled;
}

int JsonPlaces::lineAt(qsizetype offset) const
{
    const auto end = m_json.cbegin() + std::clamp<qsizetype>(offset, 0, m_json.size());
    return 1 + static_cast<int>(std::count(m_json.cbegin(), end, '\n'));
}

} // namespace Cairn
