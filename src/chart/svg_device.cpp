#include "chart/svg_device.h"

#include <QPainter>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace kapok::chart {
namespace {

/// Qt writes a flat list of groups of equal state. Texts with these words stand where groups begin and end, until
/// document() puts the groups there.
const QString beginMark = QStringLiteral("kapok-group-begin");
const QString endMark = QStringLiteral("kapok-group-end");
const QString groupTag = QStringLiteral("g");

/// Letters and digits of any script: what an XML name may hold.
QString idOf(const QString& name, QSet<QString>& used) {
    QString id;
    for (const QChar letter : name) {
        if (letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-')) id.chop(1);
    if (id.isEmpty() || !id.front().isLetter()) id.prepend(QStringLiteral("group-"));
    QString unique = id;
    for (int i = 2; used.contains(unique); ++i) unique = QStringLiteral("%1-%2").arg(id).arg(i);
    used.insert(unique);
    return unique;
}

/// Copies the document and turns marks into groups; what has no content is not written.
class Grouping {
public:
    Grouping(const QByteArray& document, const QStringList& names)
        : reader_(document), writer_(&result_), names_(names) {
        reader_.setNamespaceProcessing(false);
        writer_.setAutoFormatting(false);
    }

    QByteArray run() {
        while (!reader_.atEnd()) {
            switch (reader_.readNext()) {
                case QXmlStreamReader::StartElement: startElement(); break;
                case QXmlStreamReader::EndElement: endElement(); break;
                case QXmlStreamReader::Characters:
                    if (!reader_.isWhitespace()) writer_.writeCurrentToken(reader_);
                    break;
                default: writer_.writeCurrentToken(reader_);
            }
        }
        return result_;
    }

private:
    /// Qt's own groups: one around all, in it one for each state of the painter.
    bool inState() const { return depth_ == 2; }

    void startElement() {
        if (reader_.name() == groupTag && ++depth_ == 2) {
            state_ = reader_.attributes();
            stateOpen_ = false;
            return;
        }
        if (reader_.name() == QLatin1String("svg")) {
            writeStart();
            writer_.writeAttribute(QStringLiteral("xmlns:inkscape"),
                                   QStringLiteral("http://www.inkscape.org/namespaces/inkscape"));
            return;
        }
        if (reader_.name() == QLatin1String("text")) return text();
        openState();
        writeStart();
    }

    void endElement() {
        if (reader_.name() == groupTag && depth_-- == 2) return closeState();
        writer_.writeEndElement();
        if (depth_ < 2 || reader_.name() == QLatin1String("path")) writer_.writeCharacters(QStringLiteral("\n"));
    }

    void text() {
        const auto attributes = reader_.attributes();
        const QString words = reader_.readElementText();
        if (words.startsWith(beginMark)) return beginGroup(names_.value(words.mid(beginMark.size()).toInt()));
        if (words.startsWith(endMark)) return endGroup();
        openState();
        writer_.writeStartElement(QStringLiteral("text"));
        writer_.writeAttributes(attributes);
        writer_.writeCharacters(words);
        writer_.writeEndElement();
        writer_.writeCharacters(QStringLiteral("\n"));
    }

    void beginGroup(const QString& name) {
        closeState();
        waiting_.append(name);
    }

    void endGroup() {
        closeState();
        if (!waiting_.isEmpty()) {
            waiting_.removeLast();  // nothing was painted in it
            return;
        }
        writer_.writeEndElement();
        writer_.writeCharacters(QStringLiteral("\n"));
    }

    /// Groups and the state are written when something is painted in them.
    void openState() {
        if (!inState() || stateOpen_) return;
        for (const auto& name : waiting_) {
            writer_.writeStartElement(groupTag);
            writer_.writeAttribute(QStringLiteral("id"), idOf(name, used_));
            writer_.writeAttribute(QStringLiteral("inkscape:groupmode"), QStringLiteral("layer"));
            writer_.writeAttribute(QStringLiteral("inkscape:label"), name);
        }
        waiting_.clear();
        writer_.writeStartElement(groupTag);
        writer_.writeAttributes(state_);
        writer_.writeCharacters(QStringLiteral("\n"));
        stateOpen_ = true;
    }

    void closeState() {
        if (!stateOpen_) return;
        writer_.writeEndElement();
        writer_.writeCharacters(QStringLiteral("\n"));
        stateOpen_ = false;
    }

    void writeStart() {
        writer_.writeStartElement(reader_.name().toString());
        writer_.writeAttributes(reader_.attributes());
    }

    QXmlStreamReader reader_;
    QByteArray result_;
    QXmlStreamWriter writer_;
    const QStringList& names_;
    QStringList waiting_;  ///< groups begun in which nothing is painted yet
    QSet<QString> used_;
    QXmlStreamAttributes state_;
    bool stateOpen_ = false;
    int depth_ = 0;
};

void writeMark(QPainter& painter, const QString& words) {
    painter.save();
    painter.setPen(Qt::black);  // without a pen no text is written
    painter.drawText(QPointF(), words);
    painter.restore();
}

}  // namespace

SvgDevice::SvgDevice() {
    setOutputDevice(&buffer_);
    setResolution(96);
}

QByteArray SvgDevice::document() const {
    return names_.isEmpty() ? buffer_.data() : Grouping(buffer_.data(), names_).run();
}

void paintGroup(QPainter& painter, const QString& name, const std::function<void()>& paint) {
    auto* device = dynamic_cast<SvgDevice*>(painter.device());
    if (!device) return paint();
    writeMark(painter, beginMark + QString::number(device->names_.size()));
    device->names_.append(name);
    paint();
    writeMark(painter, endMark);
}

}  // namespace kapok::chart
