//! Tables: heads repeat over pages, rows are not cut. Only a row taller than a page is split, between its lines.

use super::canvas::Purpose;
use super::columns::widths;
use super::row::{Laid, gutter, lay, lay_head};
use super::style::{BLACK, GRID, HAIR, HAIRLINE, RULE, SHADE, Style};
use super::tags::{Node, Role};
use super::text::Text;
use super::{Paper, baseline};

/// Where text stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Right,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Width {
    /// In points.
    Fixed(f32),
    /// By its content, sharing what is left.
    Auto,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    pub(crate) head: String,
    pub(crate) align: Align,
    pub(crate) width: Width,
    pub(crate) style: Style,
}

/// Paragraphs of a cell; the number is their indent in points.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Cell(pub(crate) Vec<(f32, Text)>);

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    pub(crate) shaded: bool,
}

/// A table; without heads it is a card of labels and values.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) headless: bool,
    /// The column that names the row, if one does.
    pub(crate) row_head: Option<usize>,
}

/// The shade of a row reaches a little into the margin, so that its text keeps the left edge.
const BLEED: f32 = 4.0;

impl Column {
    pub(crate) fn new(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Left, width: Width::Auto, style: Style::CELL }
    }

    pub(crate) fn right(mut self) -> Self {
        self.align = Align::Right;
        self
    }

    pub(crate) fn fixed(mut self, width: f32) -> Self {
        self.width = Width::Fixed(width);
        self
    }

    pub(crate) fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self(vec![(0.0, text.into())])
    }
}

impl Row {
    pub(crate) fn new(cells: Vec<Cell>) -> Self {
        Self { cells, shaded: false }
    }
}

impl Table {
    /// Labels on the left, values on the right.
    pub(crate) fn card(label_width: f32) -> Self {
        let columns = vec![Column::new("").fixed(label_width).style(Style::LABEL), Column::new("")];
        Self { columns, rows: Vec::new(), headless: true, row_head: Some(0) }
    }

    pub(crate) fn pair(&mut self, label: impl Into<Text>, value: impl Into<Cell>) {
        self.rows.push(Row::new(vec![label.into().into(), value.into()]));
    }
}

/// Where the columns are, and the head that is repeated.
struct Grid<'a> {
    table: &'a Table,
    widths: Vec<f32>,
    head: Option<Laid>,
}

/// A row's nodes: of each cell, the node of each paragraph.
type Nodes = Vec<Vec<Node>>;

impl Paper {
    pub(crate) fn table(&mut self, table: &Table) {
        let widths = widths(&self.fonts, table, self.frame().width());
        let head = (!table.headless).then(|| lay_head(&self.fonts, table, &widths));
        let grid = Grid { table, widths, head };
        let node = self.tags.add(self.section, Role::Table);
        // Rows are laid out as they come: a long table never stands in memory as lines.
        let first = table.rows.first().map_or(0.0, |row| lay(&self.fonts, table, row, &grid.widths).height);
        let body = self.open_table(&grid, node, first);
        for row in &table.rows {
            let laid = lay(&self.fonts, table, row, &grid.widths);
            let nodes = self.row_nodes(table, body, &laid);
            self.row(&grid, &laid, &nodes);
        }
        self.space(GRID);
    }

    /// Draws the head with its rule above, together with the place for the first row; returns the node of the rows.
    fn open_table(&mut self, grid: &Grid<'_>, table: Node, first: f32) -> Node {
        let page = self.frame().height() - grid.head.as_ref().map_or(0.0, |head| head.height);
        // A row that no page holds is begun here, one that a page holds goes there whole, and the head with it.
        let first = if first > page { page / 3.0 } else { first };
        let Some(head) = &grid.head else {
            self.settle(first);
            self.under(HAIRLINE, HAIR);
            return table;
        };
        self.settle(head.height + first);
        let row = self.tags.add(table, Role::TableHead);
        let row = self.tags.add(row, Role::Row);
        let nodes: Nodes = head.cells.iter().map(|_| vec![self.tags.add(row, Role::ColumnHead)]).collect();
        self.draw(grid, head, Some(&nodes), (0.0, f32::MAX));
        self.under(RULE, BLACK);
        self.tags.add(table, Role::TableBody)
    }

    fn row_nodes(&mut self, table: &Table, body: Node, laid: &Laid) -> Nodes {
        let row = self.tags.add(body, Role::Row);
        let mut nodes = Nodes::with_capacity(laid.cells.len());
        for (index, (_, lines)) in laid.cells.iter().enumerate() {
            let role = if table.row_head == Some(index) { Role::RowHead } else { Role::Cell };
            let cell = self.tags.add(row, role);
            let paragraphs = lines.last().map_or(1, |line| line.paragraph + 1);
            nodes.push(match paragraphs {
                1 => vec![cell],
                _ => (0..paragraphs).map(|_| self.tags.add(cell, Role::Paragraph)).collect(),
            });
        }
        nodes
    }

    fn row(&mut self, grid: &Grid<'_>, laid: &Laid, nodes: &Nodes) {
        let page = self.frame().height() - grid.head.as_ref().map_or(0.0, |head| head.height);
        let mut from = 0.0;
        while from < laid.height {
            let left = laid.height - from;
            let room = self.frame().bottom - self.y + 0.01;
            // A row that a page can hold goes to the next one whole; a taller one is begun where there is some room.
            if left > room && (left <= page || room < page / 3.0) {
                self.continue_table(grid);
            }
            let room = self.frame().bottom - self.y + 0.01;
            let until = if left <= room { laid.height } else { laid.cut(from, room) };
            self.draw(grid, laid, Some(nodes), (from, until));
            self.under(HAIRLINE, HAIR);
            from = until;
        }
    }

    fn continue_table(&mut self, grid: &Grid<'_>) {
        self.end_page();
        self.begin_page();
        if let Some(head) = &grid.head {
            self.draw(grid, head, None, (0.0, f32::MAX));
            self.under(RULE, BLACK);
        }
    }

    /// Draws the part of a row between two heights. Without nodes it is a repeated head, an artifact.
    fn draw(&mut self, grid: &Grid<'_>, laid: &Laid, nodes: Option<&Nodes>, (from, until): (f32, f32)) {
        self.begin_page();
        let (top, frame) = (self.y, self.frame());
        let height = until.min(laid.height) - from;
        let (canvas, tags) = self.drawing();
        if laid.shaded {
            canvas.enter(tags, Purpose::Decoration);
            canvas.fill(frame.left - BLEED, top, frame.width() + 2.0 * BLEED, height, SHADE);
        }
        let mut left = frame.left;
        for (index, (style, lines)) in laid.cells.iter().enumerate() {
            let width = grid.widths[index];
            for placed in lines.iter().filter(|placed| placed.top >= from - 0.01 && placed.top < until - 0.01)
            {
                canvas.enter(
                    tags,
                    nodes.map_or(Purpose::Decoration, |nodes| Purpose::Of(nodes[index][placed.paragraph])),
                );
                let x = match grid.table.columns[index].align {
                    Align::Left => left + placed.indent,
                    Align::Right => left + width - gutter(grid.table, index) - placed.line.width,
                };
                canvas.line(x, top + placed.top - from + baseline(*style), &placed.line, *style);
            }
            left += width;
        }
        self.y = top + height;
    }

    fn under(&mut self, weight: f32, grey: f32) {
        let (y, frame) = (self.y, self.frame());
        let (canvas, tags) = self.drawing();
        canvas.enter(tags, Purpose::Decoration);
        canvas.rule((frame.left, y), (frame.right, y), grey, weight);
    }
}
