use super::Node;
use super::graft::Graft;
use super::reached::Reached;
use crate::Set;
use crate::catalog::FactIndex;
use packed::packed;
use std::collections::HashMap;

/// Where an edge leads: to a node or to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference(pub(super) u32);

packed! { struct Reference(position) }

/// A reference, told apart.
pub(super) enum Target {
    Node(usize),
    End(usize),
}

impl Reference {
    fn node(position: usize) -> Self {
        Self(u32::try_from(position).unwrap_or(u32::MAX) << 1)
    }

    fn end(position: usize) -> Self {
        Self(u32::try_from(position).unwrap_or(u32::MAX) << 1 | 1)
    }

    pub(super) fn target(self) -> Target {
        let position = (self.0 >> 1) as usize;
        if self.0 & 1 == 1 { Target::End(position) } else { Target::Node(position) }
    }
}

/// Diagrams under construction that share their equal parts, with ends of any kind.
///
/// Facts are questioned in the order of their indices. Because every part exists once, two references are equal
/// exactly if they mean the same.
pub(crate) struct Forest<T> {
    nodes: Vec<Node>,
    ends: Vec<T>,
    /// The positions of the nodes, lowest node first.
    sorted_nodes: Vec<usize>,
    /// The positions of the ends, lowest end first.
    sorted_ends: Vec<usize>,
}

impl<T: Clone + Ord> Forest<T> {
    pub(crate) fn new() -> Self {
        Self { nodes: Vec::new(), ends: Vec::new(), sorted_nodes: Vec::new(), sorted_ends: Vec::new() }
    }

    /// The end that holds a value.
    pub(crate) fn end(&mut self, value: T) -> Reference {
        Reference::end(position(&mut self.ends, &mut self.sorted_ends, value))
    }

    /// The node that asks a fact; left out if the answer makes no difference.
    pub(crate) fn node(&mut self, fact: FactIndex, children: Vec<Reference>) -> Reference {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        Reference::node(position(&mut self.nodes, &mut self.sorted_nodes, Node { fact, children }))
    }

    /// The diagram whose ends are made of the ends that two diagrams reach together.
    pub(crate) fn combine(&mut self, a: Reference, b: Reference, join: &impl Fn(&T, &T) -> T) -> Reference {
        self.combine_known(a, b, join, &mut HashMap::new())
    }

    fn combine_known(
        &mut self,
        a: Reference,
        b: Reference,
        join: &impl Fn(&T, &T) -> T,
        done: &mut HashMap<(Reference, Reference), Reference>,
    ) -> Reference {
        if let Some(&known) = done.get(&(a, b)) {
            return known;
        }
        let result = match (a.target(), b.target()) {
            (Target::End(x), Target::End(y)) => {
                let joined = join(&self.ends[x], &self.ends[y]);
                self.end(joined)
            }
            (Target::Node(x), Target::Node(y)) if self.nodes[x].fact == self.nodes[y].fact => {
                let (left, right) = (self.nodes[x].clone(), self.nodes[y].clone());
                let children = left.children.into_iter().zip(right.children);
                let children = children.map(|(p, q)| self.combine_known(p, q, join, done)).collect();
                self.node(left.fact, children)
            }
            (Target::Node(x), Target::Node(y)) if self.nodes[x].fact > self.nodes[y].fact => {
                let right = self.nodes[y].clone();
                let children = right.children.into_iter().map(|q| self.combine_known(a, q, join, done)).collect();
                self.node(right.fact, children)
            }
            (Target::Node(x), _) => {
                let left = self.nodes[x].clone();
                let children = left.children.into_iter().map(|p| self.combine_known(p, b, join, done)).collect();
                self.node(left.fact, children)
            }
            (Target::End(_), Target::Node(y)) => {
                let right = self.nodes[y].clone();
                let children = right.children.into_iter().map(|q| self.combine_known(a, q, join, done)).collect();
                self.node(right.fact, children)
            }
        };
        done.insert((a, b), result);
        result
    }

    /// The diagram with every end replaced, in another forest.
    pub(crate) fn map<U: Clone + Ord>(
        &self,
        root: Reference,
        into: &mut Forest<U>,
        change: &dyn Fn(&T) -> U,
    ) -> Reference {
        Graft::new(&self.nodes, &[], &|end| change(&self.ends[end]), into).copy(root)
    }

    /// The facts that still make a difference.
    pub(crate) fn support(&self, root: Reference) -> Set<FactIndex> {
        Reached::from(root, &self.nodes, &[]).facts
    }

    /// The ends that can still be reached.
    pub(crate) fn reachable(&self, root: Reference) -> impl Iterator<Item = &T> {
        Reached::from(root, &self.nodes, &[]).ends.into_iter().map(|end| &self.ends[end])
    }

    pub(super) fn value(&self, position: usize) -> &T {
        &self.ends[position]
    }

    pub(super) fn question(&self, position: usize) -> (FactIndex, &[Reference]) {
        (self.nodes[position].fact, &self.nodes[position].children)
    }

    pub(super) fn parts(self) -> (Vec<Node>, Vec<T>) {
        (self.nodes, self.ends)
    }
}

/// Where a part stands among those that exist; it is added if it does not exist yet.
fn position<P: Ord>(parts: &mut Vec<P>, sorted: &mut Vec<usize>, part: P) -> usize {
    match sorted.binary_search_by(|held| parts[*held].cmp(&part)) {
        Ok(place) => sorted[place],
        Err(place) => {
            sorted.insert(place, parts.len());
            parts.push(part);
            parts.len() - 1
        }
    }
}
