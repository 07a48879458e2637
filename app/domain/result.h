// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace Cairn {

/** Why something could not be done: a sentence for the person (what happened, what is safe, what to do). */
struct Problem
{
    QString sentence;
    QString details; ///< for a report: paths, codes, the words of the library; never needed to understand
};

/** The outcome of something that can fail: a value, or the problem that stood in its way. */
template <class T>
class [[nodiscard]] Result final
{
public:
    Result(T value) : m_held(std::move(value)) {}
    Result(Problem problem) : m_held(std::move(problem)) {}

    bool ok() const { return std::holds_alternative<T>(m_held); }
    explicit operator bool() const { return ok(); }
    const T &value() const { return std::get<T>(m_held); }
    T takeValue() { return std::get<T>(std::move(m_held)); }
    const Problem &problem() const { return std::get<Problem>(m_held); }

private:
    std::variant<T, Problem> m_held;
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)) {}

    bool ok() const { return !m_problem.has_value(); }
    explicit operator bool() const { return ok(); }
    const Problem &problem() const { return *m_problem; }

private:
    std::optional<Problem> m_problem;
};

} // namespace Cairn
