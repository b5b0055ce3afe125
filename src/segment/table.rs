//! Distinguishes data tables from layout tables.

use crate::page::{NodeId, NodeKind, Page, Tag};

/// Maximum number of nodes read for the decision, so that a page of nested tables stays cheap.
const NODES_READ: usize = 2000;
/// Maximum bytes of a cell of a data table; a longer cell means layout.
const LONG_CELL: usize = 300;

#[derive(Default)]
struct Survey {
    rows: usize,
    /// Rows with at least two cells that are not empty.
    wide_rows: usize,
    cells_of_row: usize,
    cell_characters: usize,
}

/// Whether `table` has at least two rows, most of them with two filled cells, and nothing in its
/// cells that belongs to a page layout.
pub(super) fn holds_data(page: &Page, table: NodeId) -> bool {
    let mut survey = Survey::default();
    for node in page.descendants(table).skip(1).take(NODES_READ) {
        let fits = match page.kind(node) {
            NodeKind::Element(tag) => survey.read_element(tag),
            NodeKind::Text => survey.read_text(page.text(node)),
            NodeKind::Document | NodeKind::Fragment => true,
        };
        if !fits {
            return false;
        }
    }
    survey.end_row();
    survey.rows >= 2 && survey.wide_rows * 2 > survey.rows
}

impl Survey {
    /// Returns false if the element rules out a data table.
    fn read_element(&mut self, tag: Tag) -> bool {
        match tag {
            Tag::Tr => self.end_row(),
            Tag::Td | Tag::Th => self.cell_characters = 0,
            Tag::Table
            | Tag::Form
            | Tag::Article
            | Tag::Section
            | Tag::Iframe
            | Tag::Ul
            | Tag::Ol
            | Tag::H1
            | Tag::H2 => return false,
            _ => {}
        }
        true
    }

    fn read_text(&mut self, text: &str) -> bool {
        let length = text.trim().len();
        if length > 0 && self.cell_characters == 0 {
            self.cells_of_row += 1;
        }
        self.cell_characters += length;
        self.cell_characters <= LONG_CELL
    }

    fn end_row(&mut self) {
        if self.cells_of_row > 0 {
            self.rows += 1;
            self.wide_rows += usize::from(self.cells_of_row >= 2);
        }
        (self.cells_of_row, self.cell_characters) = (0, 0);
    }
}
