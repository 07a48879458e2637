// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvlevels.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Cairn {

class Catalogue;

/** Reads the text of a CV on a thread of its own, so that nobody waits for it; nothing of the text is kept. */
class CvReader final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const std::vector<CvLevel> &)>;

    /** The catalogue outlives this; skills are also found by a person's own names of them. */
    CvReader(const Catalogue &catalogue, QMap<QString, SkillId> ownNames, QObject *parent = nullptr);
    /** Waits for the text that is being read. */
    ~CvReader() override;

    /** The answer comes on this thread and never before this returns; of several texts only for the last one. */
    void read(const QString &text, const QDate &today, Answer answer);
    bool isBusy() const { return m_isBusy; }
    /** The answer is not wanted any more. */
    void giveUp();

private:
    const Catalogue &m_catalogue;
    QMap<QString, SkillId> m_ownNames;
    QThreadPool m_threads;
    int m_number = 0; ///< of the text that was asked for last
    bool m_isBusy = false;
};

} // namespace Cairn
