#include "gui/map/map_sheet_editor.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/map/map_sheet_panel.h"
#include "gui/map/map_sheet_view.h"
#include "map/backdrop.h"
#include "report/sheet_picture.h"
#include "workbook/house_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr SheetPart addable[] = {SheetPart::Map,   SheetPart::Legend, SheetPart::ScaleBar, SheetPart::NorthArrow,
                                 SheetPart::Title, SheetPart::Text,   SheetPart::Source,   SheetPart::Overview};

/// The size that a new element has, in millimetres.
QSizeF standardPlace(SheetPart part) {
    switch (part) {
        case SheetPart::Map: return {90, 65};
        case SheetPart::Legend: return {50, 45};
        case SheetPart::ScaleBar: return {46, 9};
        case SheetPart::NorthArrow: return {13, 13};
        case SheetPart::Title: return {150, 11};
        case SheetPart::Source: return {150, 5};
        case SheetPart::Overview: return {48, 40};
        case SheetPart::Text: break;
    }
    return {70, 20};
}

}  // namespace

MapSheetEditor::MapSheetEditor(Session& session, Id map, MapPresenter& presenter, const map::MapView& window,
                               QWidget* parent)
    : QWidget(parent),
      session_(session),
      map_(std::move(map)),
      presenter_(presenter),
      window_(window),
      view_(new MapSheetView),
      panel_(new MapSheetPanel(this)),
      paper_(comboBox()) {
    panel_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(view_, 1);
    setFocusProxy(view_);
    connect(&presenter, &MapPresenter::shown, this, &MapSheetEditor::refresh);
    connect(&session.appearance(), &Appearance::changed, this,
            [this] { view_->setThemes(paperTheme(), currentTheme()); });
    connect(view_, &MapSheetView::chosen, this, &MapSheetEditor::showChosen);
    connect(view_, &MapSheetView::removeAsked, this, &MapSheetEditor::remove);
    connect(view_, &MapSheetView::placed, this, [this](int element, const QRectF& place, bool key) {
        if (!page_ || element >= static_cast<int>(page_->sheet.elements.size())) return;
        SheetElement moved = page_->sheet.elements[static_cast<std::size_t>(element)];
        moved.x = place.x();
        moved.y = place.y();
        moved.width = place.width();
        moved.height = place.height();
        changeElement(moved, key ? QStringLiteral("keys") : QString());
    });
    connect(panel_, &MapSheetPanel::changed, this, &MapSheetEditor::changeElement);
    connect(panel_, &MapSheetPanel::extentAsked, this, &MapSheetEditor::takeExtent);
    view_->setThemes(paperTheme(), currentTheme());
    retranslate();
}

Theme MapSheetEditor::paperTheme() const { return workbook::inHouseStyle(session_.state(), printTheme); }

QWidget* MapSheetEditor::bar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 4, 10, 4);
    row->setSpacing(6);
    auto* back = button({}, QStringLiteral("chevron-left"), [this] { emit leaveAsked(); });
    auto* add = button({}, QStringLiteral("plus"), [] {});
    auto* menu = new QMenu(add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillAddMenu(menu); });
    add->setMenu(menu);
    auto* afresh = button({}, QStringLiteral("refresh"), [this] { arrangeAfresh(); });
    tools_ = {back,
              add,
              afresh,
              iconButton(QStringLiteral("trash"), {}, [this] { remove(view_->selected()); }),
              iconButton(QStringLiteral("minus"), {}, [this] { view_->zoomBy(0.8); }),
              iconButton(QStringLiteral("plus"), {}, [this] { view_->zoomBy(1.25); }),
              iconButton(QStringLiteral("full-screen"), {}, [this] { view_->showAll(); })};
    for (int i = 0; i < 4; ++i) row->addWidget(tools_[i]);
    row->addWidget(paper_);
    row->addStretch();
    for (int i = 4; i < tools_.size(); ++i) row->addWidget(tools_[i]);
    paper_->setObjectName(QStringLiteral("sheetPaper"));
    paper_->setMinimumWidth(130);
    connect(paper_, &QComboBox::activated, this, [this] {
        const QSizeF size = paper_->currentData().toSizeF();
        if (!size.isEmpty()) setPaper(size.width(), size.height());
    });
    return bar;
}

void MapSheetEditor::retranslate() {
    const QStringList names{tr("Map"),     tr("Add"),    tr("Arrange afresh"),     tr("Remove the element"),
                            tr("Smaller"), tr("Larger"), tr("Show the whole page")};
    for (int i = 0; i < tools_.size(); ++i) {
        tools_[i]->setToolTip(names[i]);
        tools_[i]->setAccessibleName(names[i]);
        if (auto* words = qobject_cast<QPushButton*>(tools_[i])) words->setText(names[i]);
    }
    view_->setAccessibleName(tr("Page"));
    paper_->setAccessibleName(tr("Paper"));
    paper_->clear();
    for (const auto& paper : map::papers()) {
        const QString name = QLatin1String(paper.name);
        paper_->addItem(tr("%1 landscape").arg(name), QSizeF(paper.height, paper.width));
        paper_->addItem(tr("%1 portrait").arg(name), QSizeF(paper.width, paper.height));
    }
    showPaper();
    panel_->retranslate();
    showChosen();
}

void MapSheetEditor::showPaper() {
    if (!session_.state().has(map_)) return;
    const MapSheet& sheet = session_.state().map(map_).sheet;
    const QSizeF size(sheet.width, sheet.height);
    const auto last = static_cast<int>(2 * map::papers().size());
    while (paper_->count() > last) paper_->removeItem(last);
    int known = paper_->findData(size);
    if (known < 0) {
        paper_->addItem(tr("%1 × %2 mm").arg(QLocale().toString(sheet.width), QLocale().toString(sheet.height)), size);
        known = last;
    }
    paper_->setCurrentIndex(known);
}

// --- making the page ---------------------------------------------------------------------------------------------

void MapSheetEditor::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void MapSheetEditor::refresh() {
    if (!isVisible() || !session_.state().has(map_)) return;
    showPaper();
    make();
}

/// Other maps are asked for in the background, but only when there are any: a drag of an element is seen at once.
void MapSheetEditor::make() {
    const auto scene = presenter_.scene();
    making_.cancel();
    const std::uint64_t round = ++round_;
    if (!scene) {
        page_.reset();
        view_->setPage(nullptr);
        return showChosen();
    }
    const workbook::State state = session_.state();
    const MapSpec spec = state.map(map_);
    auto& pipeline = session_.pipeline();
    const auto build = [state, spec, &pipeline, scene, theme = paperTheme(), locale = QLocale()](RunContext* context) {
        return report::sheetPage(state, pipeline, spec, scene, theme, locale, context);
    };
    if (map::otherMaps(spec.sheet).empty()) {
        session_.guarded([&] { showMade(build(nullptr)); });
        return;
    }
    using Page = map::SheetPage;
    making_ = session_.jobs().run<Page>(
        KAPOK_TR("gui", "Drawing the page"), [build](host::JobContext& context) { return build(&context); },
        [this, round](const host::Outcome<Page>& made) {
            if (round == round_ && made) showMade(*made.value);
        },
        this);
}

void MapSheetEditor::showMade(map::SheetPage page) {
    page_ = std::make_shared<const map::SheetPage>(std::move(page));
    view_->setPage(page_);
    if (const int element = std::exchange(choose_, -1); element >= 0) view_->select(element);
    showChosen();
    emit shown();
}

void MapSheetEditor::showChosen() {
    const int element = view_->selected();
    const bool some = page_ && element >= 0 && element < static_cast<int>(page_->sheet.elements.size());
    tools_[3]->setEnabled(some);
    panel_->show(some ? &page_->sheet.elements[static_cast<std::size_t>(element)] : nullptr, otherMaps());
}

report::ItemPicture MapSheetEditor::picture() const {
    if (!page_) {
        throw Error(KAPOK_TR("gui", "There is no map to export yet."),
                    KAPOK_TR("gui", "Wait until it is drawn, or choose its data."));
    }
    return report::sheetPicture(*page_, paperTheme());
}

QList<QPair<QString, QString>> MapSheetEditor::otherMaps() const {
    QList<QPair<QString, QString>> maps;
    for (const auto& item : session_.state().items(ItemKind::Map)) {
        if (item->id != map_) maps.append({toQt(item->id), toQt(item->name)});
    }
    return maps;
}

// --- changes -----------------------------------------------------------------------------------------------------

/// What was arranged by itself becomes the user's with the first change.
void MapSheetEditor::change(const std::function<void(MapSheet&)>& edit, const Text& name, const std::string& mergeKey) {
    if (!page_ || !session_.state().has(map_)) return;
    MapSpec spec = session_.state().map(map_);
    if (spec.sheet.elements.empty()) spec.sheet.elements = page_->sheet.elements;
    edit(spec.sheet);
    session_.replace(map_, spec, name, mergeKey.empty() ? mergeKey : map_ + "-sheet-" + mergeKey);
}

void MapSheetEditor::changeElement(const SheetElement& element, const QString& what) {
    const int chosen = view_->selected();
    if (chosen < 0) return;
    const std::string key = what.isEmpty() ? std::string() : fromQt(what) + "-" + std::to_string(chosen);
    change(
        [&](MapSheet& sheet) {
            const auto index = static_cast<std::size_t>(chosen);
            if (index < sheet.elements.size()) sheet.elements[index] = element;
        },
        KAPOK_TR("gui", "Change the page of a map"), key);
}

void MapSheetEditor::fillAddMenu(QMenu* menu) {
    menu->clear();
    for (const SheetPart part : addable) menu->addAction(map::partName(part), this, [this, part] { add(part); });
    const auto maps = otherMaps();
    if (maps.isEmpty()) return;
    menu->addSeparator();
    for (const auto& [id, name] : maps)
        menu->addAction(icon(QStringLiteral("map")), name, this, [this, id = fromQt(id)] { add(SheetPart::Map, id); });
}

void MapSheetEditor::add(SheetPart part, const Id& map) {
    if (!page_) return;
    const MapSheet& sheet = page_->sheet;
    const QSizeF size = standardPlace(part).boundedTo({sheet.width, sheet.height});
    SheetElement element;
    element.part = part;
    element.map = map;
    element.x = (sheet.width - size.width()) / 2;
    element.y = (sheet.height - size.height()) / 2;
    element.width = size.width();
    element.height = size.height();
    element.frame = part == SheetPart::Map || part == SheetPart::Overview;
    if (part == SheetPart::Text) element.text = fromQt(tr("Words"));
    choose_ = static_cast<int>(sheet.elements.size());
    change([&](MapSheet& changed) { changed.elements.push_back(element); },
           KAPOK_TR("gui", "Add to the page of a map"));
}

void MapSheetEditor::remove(int element) {
    if (element < 0) return;
    view_->select(-1);
    change(
        [element](MapSheet& sheet) {
            // A page without elements would arrange itself again.
            if (sheet.elements.size() > 1 && element < static_cast<int>(sheet.elements.size()))
                sheet.elements.erase(sheet.elements.begin() + element);
        },
        KAPOK_TR("gui", "Remove from the page of a map"));
}

void MapSheetEditor::arrangeAfresh() {
    view_->select(-1);
    change([](MapSheet& sheet) { sheet.elements.clear(); }, KAPOK_TR("gui", "Arrange the page of a map"));
}

void MapSheetEditor::setPaper(double width, double height) {
    MapSpec spec = session_.state().map(map_);
    const double across = width / spec.sheet.width;
    const double down = height / spec.sheet.height;
    for (auto& element : spec.sheet.elements) {
        element.x *= across;
        element.width *= across;
        element.y *= down;
        element.height *= down;
    }
    spec.sheet.width = width;
    spec.sheet.height = height;
    session_.replace(map_, spec, KAPOK_TR("gui", "Change the paper of a map's page"));
}

/// The chosen map shows what its window shows.
void MapSheetEditor::takeExtent() {
    const auto scene = presenter_.scene();
    const int chosen = view_->selected();
    if (!scene || !page_ || chosen < 0) return;
    SheetElement element = page_->sheet.elements[static_cast<std::size_t>(chosen)];
    const geo::Box seen = map::Viewport{window_.viewRange(), QRectF(window_.rect())}.visible();
    const geo::Box box = scene->projection.definition.empty() ? seen : map::degreesWithin(scene->projection, seen);
    element.extent = {box.left, box.bottom, box.right, box.top};
    changeElement(element, {});
}

}  // namespace kapok::gui
