// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace Cairn {

/**
 * Reads an object field by field and remembers whether one of them was wrong: of another type, a number that is not
 * finite or out of its range, a day that no calendar has, a word that is not known. Fields that nobody asks for are
 * left alone, so that what a later program adds does no harm.
 */
class JsonFields final
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    /** Whether every field that was asked for so far is right. */
    bool right() const { return m_right; }

    /** Empty where it is missing. */
    QString text(const char *name);
    QStringList texts(const char *name);
    /** False where it is missing. */
    bool flag(const char *name);
    std::optional<bool> flagIfAny(const char *name);
    double number(const char *name);
    /** As many as there are; each has to be a number. */
    std::vector<double> numbers(const char *name);
    int wholeNumber(const char *name, int least, int most);
    std::optional<int> wholeNumberIfAny(const char *name, int least, int most);
    QDate day(const char *name);
    /** Invalid where it is missing. */
    QDate dayIfAny(const char *name);

    /** A word of an enum, by the function that knows the words. */
    template <class Code>
    Code code(const char *name, std::optional<Code> (*fromCode)(const QString &))
    {
        return rightOr(fromCode(text(name)), Code());
    }

    /** A value that stands in an object of its own, by the function that reads such an object. */
    template <class Value>
    Value value(const char *name, std::optional<Value> (*fromJson)(const QJsonObject &))
    {
        return rightOr(valueOf(fieldOf(name), fromJson), Value());
    }

    template <class Value>
    std::optional<Value> valueIfAny(const char *name, std::optional<Value> (*fromJson)(const QJsonObject &))
    {
        if (!has(name))
            return std::nullopt;
        return value(name, fromJson);
    }

    /** Empty where it is missing. */
    template <class Value>
    std::vector<Value> values(const char *name, std::optional<Value> (*fromJson)(const QJsonObject &))
    {
        std::vector<Value> all;
        const QJsonArray array = arrayIfAny(name);
        for (const QJsonValue &each : array)
            all.push_back(rightOr(valueOf(each, fromJson), Value()));
        return all;
    }

private:
    template <class Value>
    static std::optional<Value> valueOf(const QJsonValue &field, std::optional<Value> (*fromJson)(const QJsonObject &))
    {
        return field.isObject() ? fromJson(field.toObject()) : std::nullopt;
    }

    template <class Value>
    Value rightOr(std::optional<Value> value, Value otherwise)
    {
        m_right = m_right && value.has_value();
        return value ? *std::move(value) : std::move(otherwise);
    }

    bool has(const char *name) const;
    QJsonValue fieldOf(const char *name) const;
    QJsonArray arrayIfAny(const char *name);

    QJsonObject m_object;
    bool m_right = true;
};

} // namespace Cairn
