/// Declares how a type is packed: the fields of a struct, or the variants of an enum with theirs.
///
/// A field or variant that is left out does not compile. Fields are packed in the order of the declaration; a variant
/// is told by its position in it.
#[macro_export]
macro_rules! packed {
    (struct $name:ident $(( $($part:ident),* ))? $({ $($field:ident),* $(,)? })?) => {
        impl $crate::Packed for $name {
            fn pack(&self, into: &mut Vec<u8>) {
                let Self $(( $($part),* ))? $({ $($field),* })? = self;
                $( $( $crate::Packed::pack($part, into); )* )?
                $( $( $crate::Packed::pack($field, into); )* )?
            }

            fn unpack(from: &mut $crate::Reader) -> Self {
                $( $( let $part = $crate::Packed::unpack(from); )* )?
                $( $( let $field = $crate::Packed::unpack(from); )* )?
                Self $(( $($part),* ))? $({ $($field),* })?
            }
        }
    };
    (enum $name:ident { $($variant:ident $(( $($part:ident),* ))? $({ $($field:ident),* })?),* $(,)? }) => {
        impl $crate::Packed for $name {
            fn pack(&self, into: &mut Vec<u8>) {
                enum Position { $($variant),* }
                match self {$(
                    Self::$variant $(( $($part),* ))? $({ $($field),* })? => {
                        into.push(Position::$variant as u8);
                        $( $( $crate::Packed::pack($part, into); )* )?
                        $( $( $crate::Packed::pack($field, into); )* )?
                    }
                )*}
            }

            fn unpack(from: &mut $crate::Reader) -> Self {
                enum Position { $($variant),* }
                match from.byte() {
                    $(position if position == Position::$variant as u8 => {
                        $( $( let $part = $crate::Packed::unpack(from); )* )?
                        $( $( let $field = $crate::Packed::unpack(from); )* )?
                        Self::$variant $(( $($part),* ))? $({ $($field),* })?
                    })*
                    _ => {
                        // A damaged reader gives the position of the first variant.
                        from.damage();
                        Self::unpack(from)
                    }
                }
            }
        }
    };
}
