use super::{Diagram, Node, Reference};
use crate::catalog::FactIndex;
use packed::{Packed, Reader};

/// How the references of a diagram are packed: by their distance from the one before that leads to the same kind of
/// place, a node or an end.
///
/// Neighbours lead to neighbours, so that most distances are small and alike. They compress to a third of what the
/// positions would.
struct Distances {
    /// The last reference to a node, and the last to an end.
    last: [Reference; 2],
}

impl Distances {
    fn new() -> Self {
        Self { last: [Reference(0), Reference(1)] }
    }

    /// The distance to a reference. As in the reference, the lowest bit tells the kind.
    fn to(&mut self, reference: Reference) -> i32 {
        let kind = reference.0 & 1;
        let last = std::mem::replace(&mut self.last[kind as usize], reference);
        reference.0.wrapping_sub(last.0).cast_signed() | kind.cast_signed()
    }

    /// The reference at a distance.
    fn from(&mut self, distance: i32) -> Reference {
        let kind = distance.cast_unsigned() & 1;
        let last = &mut self.last[kind as usize];
        *last = Reference(last.0.wrapping_add(distance.cast_unsigned() ^ kind));
        *last
    }
}

impl Packed for Diagram {
    fn pack(&self, into: &mut Vec<u8>) {
        let mut distances = Distances::new();
        let far = |node: &Node| (node.fact, node.children.iter().map(|child| distances.to(*child)).collect());
        let nodes: Vec<(FactIndex, Vec<i32>)> = self.nodes.iter().map(far).collect();
        nodes.pack(into);
        self.ends.pack(into);
        self.eras.pack(into);
    }

    fn unpack(from: &mut Reader) -> Self {
        let mut distances = Distances::new();
        let near = |(fact, children): (FactIndex, Vec<i32>)| Node {
            fact,
            children: children.into_iter().map(|distance| distances.from(distance)).collect(),
        };
        let nodes = Vec::unpack(from).into_iter().map(near).collect();
        Self { nodes, ends: Packed::unpack(from), eras: Packed::unpack(from) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_comes_back_from_its_distance() {
        let places = [0, 1, 2, 3, 0, 1, 900, 901, 7, u32::MAX, 4, u32::MAX - 1, 5, 0, 1];
        let (mut there, mut back) = (Distances::new(), Distances::new());
        for place in places {
            assert_eq!(back.from(there.to(Reference(place))), Reference(place));
        }
    }

    #[test]
    fn a_diagram_comes_back() {
        let node =
            |fact, children: [u32; 2]| Node { fact: FactIndex(fact), children: children.map(Reference).to_vec() };
        let diagram = Diagram { nodes: vec![node(4, [1, 3]), node(2, [0, 1])], ..Diagram::default() };
        assert_eq!(packed::unpack(&packed::pack(&diagram)), Ok(diagram));
    }
}
