// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translationfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

namespace Cairn {

namespace {

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.line = static_cast<int>(xml.lineNumber());
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

TranslationFile::TranslationFile(const QString &path) : m_name(QFileInfo(path).fileName())
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = file.errorString();
        return;
    }
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement())
        m_language = xml.attributes().value(QStringLiteral("language")).toString();
    QString context;
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                m_messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        m_problem = QStringLiteral("%1 (line %2)").arg(xml.errorString()).arg(xml.lineNumber());
}

std::vector<TranslationFile> TranslationFile::allIn(const QString &folder)
{
    std::vector<TranslationFile> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("careercairn_*.ts")}, QDir::Files, QDir::Name))
        files.emplace_back(dir.filePath(name));
    return files;
}

QString TranslationFile::code() const
{
    return m_name.section(u'.', 0, 0).section(u'_', 1);
}

Finding TranslationFile::finding(const Message &message, const QString &what, const QString &translation) const
{
    return {m_name, message.line,
            QStringLiteral("%1: %2: \"%3\" is \"%4\"")
                .arg(message.context, what, QString(message.source).replace(u'\n', QStringLiteral("\\n")),
                     QString(translation).replace(u'\n', QStringLiteral("\\n")))};
}

} // namespace Cairn
