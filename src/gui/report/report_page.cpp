#include "gui/report/report_page.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/report/page_preview.h"
#include "gui/report/report_inspector.h"
#include "host/translate.h"
#include "report/item_picture.h"
#include "report/logo.h"
#include "report/pdf.h"
#include "workbook/house_style.h"

#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

namespace kapok::gui {

ReportPage::ReportPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      stack_(new QStackedWidget),
      empty_(new EmptyState),
      preview_(new PagePreview),
      pages_(roleLabel({}, "muted")),
      inspector_(new ReportInspector(session, item, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = roleFrame("bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 12, 6);
    row->addWidget(pages_);
    row->addStretch();
    const auto tool = [&](const char* name, const char* iconName, const char* action) {
        const QString id = QString::fromLatin1(action);
        auto* made =
            button({}, QString::fromLatin1(iconName), [this, id] { emit this->session().actionRequested(id); });
        made->setObjectName(QString::fromLatin1(name));
        row->addWidget(made);
    };
    tool("printReport", "print", "file.print");
    tool("exportReport", "export", "file.export");
    layout->addWidget(bar);
    stack_->addWidget(empty_);
    stack_->addWidget(preview_);
    layout->addWidget(stack_, 1);
    connect(preview_, &PagePreview::pageChanged, this, &ReportPage::refreshPageLabel);
    setFocusProxy(preview_);
    retranslate();
}

QWidget* ReportPage::inspector() { return inspector_; }

void ReportPage::retranslate() {
    inspector_->retranslate();
    preview_->setAccessibleName(tr("Pages of %1").arg(title()));
    findChild<QPushButton*>(QStringLiteral("printReport"))->setText(tr("Print"));
    findChild<QPushButton*>(QStringLiteral("exportReport"))->setText(tr("Export as PDF"));
    resolve();
}

void ReportPage::update(const workbook::State&, const workbook::State&) {
    inspector_->refresh();
    resolve();
}

bool ReportPage::runAction(const QString& action) {
    return action == QStringLiteral("edit.delete") && inspector_->removeCurrent();
}

void ReportPage::resolve() {
    resolving_.cancel();
    const std::uint64_t round = ++round_;
    if (!layout_) {
        stack_->setCurrentWidget(empty_);
        empty_->setWords(QStringLiteral("report"), tr("Laying out the pages…"), {});
    }
    const workbook::State now = state();
    const Report report = now.report(item());
    auto& pipeline = session().pipeline();
    using Contents = std::vector<report::Content>;
    // Paper is white, whatever the theme of the window.
    resolving_ = session().jobs().run<Contents>(
        KAPOK_TR("gui", "Laying out the report"),
        [now, report, &pipeline](host::JobContext& context) {
            return report::resolveReport(now, pipeline, report, workbook::inHouseStyle(now, lightTheme), QLocale(),
                                         &context);
        },
        [this, round](const host::Outcome<Contents>& contents) {
            if (round != round_) return;
            if (contents) return showContents(*contents.value);
            if (!contents.error) return;
            layout_.reset();
            stack_->setCurrentWidget(empty_);
            empty_->setWords(QStringLiteral("report"), host::shownString(contents.error->message()),
                             host::shownString(contents.error->remedy()));
        },
        this);
}

void ReportPage::showContents(const std::vector<report::Content>& contents) {
    if (!state().has(item())) return;
    report::Layout layout =
        report::layoutReport(state().report(item()), contents, workbook::inHouseStyle(state(), lightTheme), QLocale());
    session().guarded([&] { report::addLogo(layout, workbook::houseStyle(state())); });
    layout_ = std::make_shared<const report::Layout>(std::move(layout));
    preview_->setLayout(layout_);
    stack_->setCurrentWidget(preview_);
    refreshPageLabel();
    emit pagesShown();
}

void ReportPage::refreshPageLabel() {
    const int count = layout_ ? static_cast<int>(layout_->pages.size()) : 0;
    pages_->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(preview_->currentPage() + 1).arg(count));
}

QStringList ReportPage::exportFilters() const { return {tr("PDF (*.pdf)")}; }

void ReportPage::exportTo(const QString& path) {
    if (!layout_) {
        throw Error(KAPOK_TR("gui", "The pages are not laid out yet."),
                    KAPOK_TR("gui", "Wait a moment and try again."));
    }
    report::writePdf(path, *layout_, toQt(state().report(item()).title));
    session().messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, item()});
}

void ReportPage::print() {
    if (!layout_) return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(layout_->setup.millimetres, QPageSize::Millimeter));
    printer.setFullPage(true);
    printer.setFromTo(1, static_cast<int>(layout_->pages.size()));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const auto count = layout_->pages.size();
    const std::size_t first = printer.fromPage() > 0 ? static_cast<std::size_t>(printer.fromPage() - 1) : 0;
    const std::size_t last = printer.toPage() > 0 ? std::min(count, static_cast<std::size_t>(printer.toPage())) : count;
    for (std::size_t page = first; page < last; ++page) {
        if (page > first) printer.newPage();
        report::paintPage(painter, *layout_, page);
    }
}

QString ReportPage::help() const {
    return tr(
        "## Reports\n\nA report is a list of blocks: headings, text in Markdown, tables, charts, maps, results of "
        "analyses. Add and order them in the inspector; the pages follow at once. Export as PDF keeps charts and "
        "maps as vectors and text as text.");
}

}  // namespace kapok::gui
