// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cvreader.h"

#include "domain/skillmentions.h"

#include <memory>

namespace Cairn {

CvReader::CvReader(const Catalogue &catalogue, QMap<QString, SkillId> ownNames, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
    , m_ownNames(std::move(ownNames))
{
    m_threads.setMaxThreadCount(1);
}

CvReader::~CvReader()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void CvReader::giveUp()
{
    ++m_number;
    m_isBusy = false;
}

void CvReader::read(const QString &text, const QDate &today, Answer answer)
{
    m_isBusy = true;
    m_threads.start([this, text, today, number = ++m_number, answer = std::move(answer)] {
        const SkillMentionFinder finder(m_catalogue, m_ownNames);
        auto levels = std::make_shared<const std::vector<CvLevel>>(cvLevels(text, finder, today));
        const auto tell = [this, number, answer, levels] {
            if (number != m_number)
                return;
            m_isBusy = false;
            answer(*levels);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

} // namespace Cairn
