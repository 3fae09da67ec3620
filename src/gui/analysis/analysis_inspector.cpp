#include "gui/analysis/analysis_inspector.h"

#include "gui/analysis/parameter_form.h"
#include "gui/common/strings.h"
#include "gui/common/suggest_parameters.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

namespace kapok::gui {

AnalysisInspector::AnalysisInspector(Session& session, Id analysis, QWidget* parent)
    : QWidget(parent),
      session_(session),
      analysis_(std::move(analysis)),
      title_(roleLabel({}, "title")),
      about_(roleLabel({}, "muted")),
      inputs_(new QVBoxLayout),
      form_(new ParameterForm) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    title_->setWordWrap(true);
    about_->setWordWrap(true);
    layout->addWidget(title_);
    layout->addWidget(about_);
    inputs_->setSpacing(10);
    layout->addLayout(inputs_);
    layout->addWidget(form_);
    layout->addStretch();
    connect(form_, &ParameterForm::changed, this, &AnalysisInspector::takeForm);
    connect(form_, &ParameterForm::bindingAsked, this, &AnalysisInspector::askBinding);
    retranslate();
}

const Module* AnalysisInspector::module() const {
    session_.loadPlugins();
    return session_.plugins().find(session_.state().analysis(analysis_).module);
}

void AnalysisInspector::retranslate() {
    hasShown_ = false;
    refresh();
}

void AnalysisInspector::refresh() {
    if (!session_.state().has(analysis_)) return;
    const Analysis& analysis = session_.state().analysis(analysis_);
    title_->setText(session_.itemName(analysis_));
    const Module* found = module();
    if (!found) {
        about_->setText(tr("The module %1 is not installed.").arg(toQt(analysis.module)));
        return;
    }
    about_->setText(host::shownString(found->info().summary));
    if (hasShown_ && shown_ == analysis) return;
    const bool sameInputs = hasShown_ && shown_.inputs == analysis.inputs;
    // What the form itself has just said need not be shown again: the focus would be lost.
    const bool sameParameters =
        hasShown_ && shown_.parameters == analysis.parameters && shown_.variables == analysis.variables;
    shown_ = analysis;
    hasShown_ = true;
    if (!sameInputs) {
        buildInputs();
        loadSchemas();
    } else if (!sameParameters) {
        showForm();
    }
}

void AnalysisInspector::buildInputs() {
    clearLayout(inputs_);
    for (const auto& input : module()->info().inputs) {
        auto* box = comboBox();
        box->setObjectName(QStringLiteral("input ") + toQt(input.id));
        box->setPlaceholderText(tr("Choose a dataset"));
        if (!input.required) box->addItem(tr("none"), QString());
        for (const auto& item : session_.state().items(ItemKind::Dataset)) {
            box->addItem(icon(QStringLiteral("table"), IconTone::Muted), toQt(item->name), toQt(item->id));
        }
        const auto chosen = shown_.inputs.find(input.id);
        box->setCurrentIndex(chosen == shown_.inputs.end() ? (input.required ? -1 : 0)
                                                           : box->findData(toQt(chosen->second)));
        box->setToolTip(host::shownString(input.help));
        const std::string role = input.id;
        connect(box, &QComboBox::currentIndexChanged, this,
                [this, box, role] { setInput(role, fromQt(box->currentData().toString())); });
        addField(inputs_, input.label.empty() ? tr("Data") : host::shownString(input.label), box);
    }
}

void AnalysisInspector::loadSchemas() {
    schemas_.clear();
    tables_.clear();
    showForm();
    for (const auto& [role, dataset] : shown_.inputs) {
        session_.pipeline().requestTable(session_.state(), dataset, this,
                                         [this, role = role](const host::Outcome<Table>& table) {
                                             if (!table || !session_.state().has(analysis_) || !module()) return;
                                             schemas_[role] = table.value->schema();
                                             tables_[role] = *table.value;
                                             showForm();
                                             suggestColumns();
                                         });
    }
}

/// What is needed and not chosen yet is proposed, so that a new analysis shows something at once.
void AnalysisInspector::suggestColumns() {
    Analysis analysis = session_.state().analysis(analysis_);
    if (tables_.size() < analysis.inputs.size()) return;
    analysis.parameters = withSuggestedColumns(module()->info(), tables_, analysis.parameters);
    if (!(analysis.parameters == session_.state().analysis(analysis_).parameters))
        session_.replace(analysis_, analysis, KAPOK_TR("gui", "Propose the columns of an analysis"));
}

void AnalysisInspector::setInput(const std::string& role, const Id& dataset) {
    Analysis analysis = session_.state().analysis(analysis_);
    if (dataset.empty()) {
        analysis.inputs.erase(role);
    } else {
        analysis.inputs[role] = dataset;
    }
    session_.replace(analysis_, analysis, KAPOK_TR("gui", "Choose the data of an analysis"));
}

void AnalysisInspector::takeForm() {
    Analysis analysis = session_.state().analysis(analysis_);
    analysis.parameters = form_->values();
    if (analysis == session_.state().analysis(analysis_)) return;
    shown_ = analysis;
    session_.replace(analysis_, analysis, KAPOK_TR("gui", "Change an analysis"));
}

void AnalysisInspector::showForm() { form_->show(module()->info(), schemas_, shown_.parameters, shown_.variables); }

void AnalysisInspector::askBinding(const std::string& parameter, QWidget* at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("binding"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (shown_.variables.count(parameter) > 0) {
        menu->addAction(tr("Its own value"), this, [this, parameter] { bind(parameter, {}); });
        menu->addSeparator();
    }
    for (const auto& item : session_.state().items(ItemKind::Variable)) {
        menu->addAction(QStringLiteral("@") + toQt(item->name), this,
                        [this, parameter, name = item->name] { bind(parameter, name); });
    }
    menu->addAction(tr("New variable…"), this, [this, parameter] { addVariableFor(parameter); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void AnalysisInspector::bind(const std::string& parameter, const std::string& variable) {
    Analysis analysis = session_.state().analysis(analysis_);
    if (variable.empty()) {
        analysis.variables.erase(parameter);
    } else {
        analysis.variables[parameter] = variable;
    }
    session_.replace(analysis_, analysis, KAPOK_TR("gui", "Bind the parameter %1").arg(parameter));
}

/// It begins with the parameter's present value; one step back takes variable and binding away.
void AnalysisInspector::addVariableFor(const std::string& parameter) {
    const QString name = session_.dialogs().askText(session_.window(), tr("New variable"),
                                                    tr("Its name; formulas write it as @name:"), toQt(parameter));
    if (name.isEmpty()) return;
    const ParameterValues values = form_->values();
    const auto given = values.all().find(parameter);
    const Variable variable{given == values.all().end() ? ParameterValue() : given->second, {}};
    Analysis analysis = session_.state().analysis(analysis_);
    session_.guarded([&] {
        session_.apply(workbook::together(
            session_.state(), KAPOK_TR("gui", "New variable %1").arg(fromQt(name)),
            {[&](const workbook::State& state) {
                 Id added;
                 const workbook::Edit edit = workbook::addItem(state, variable, fromQt(name), &added);
                 analysis.variables[parameter] = workbook::apply(state, edit).item(added).name;
                 return edit;
             },
             [&](const workbook::State& state) { return workbook::replaceSpec(state, analysis_, analysis); }}));
    });
}

}  // namespace kapok::gui
