/// Bytes that are read from the front.
#[derive(Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

impl<'a> Reader<'a> {
    /// A reader of some bytes.
    pub(crate) const fn of(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, damaged: false }
    }

    /// Whether everything was read and sound.
    pub(crate) const fn is_spent(&self) -> bool {
        self.rest.is_empty() && !self.damaged
    }

    /// Notes that what was read cannot be. From now on the reader gives zeros.
    pub fn damage(&mut self) {
        self.rest = &[];
        self.damaged = true;
    }

    /// What was read, or, if it cannot be, a stand-in from a reader that is damaged now.
    pub fn sound<T: Default>(&mut self, read: Option<T>) -> T {
        read.unwrap_or_else(|| {
            self.damage();
            T::default()
        })
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let first = self.rest.split_first().map(|(first, rest)| {
            self.rest = rest;
            *first
        });
        self.sound(first)
    }

    /// So many of the next bytes.
    pub(crate) fn bytes(&mut self, count: usize) -> &'a [u8] {
        let bytes = self.rest.split_at_checked(count).map(|(bytes, rest)| {
            self.rest = rest;
            bytes
        });
        self.sound(bytes)
    }

    /// How many things follow: no more than there are bytes, of which each takes one at least.
    pub(crate) fn count(&mut self) -> usize {
        let count = usize::try_from(self.number()).ok().filter(|count| *count <= self.rest.len());
        self.sound(count)
    }

    /// A number, written as seven bits a byte, the lowest first; every byte but the last has its highest bit set.
    /// There is one way to write a number: the last byte of several is not zero.
    pub(crate) fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            let bits = u64::from(byte & 0x7f);
            if shift > 63 || bits << shift >> shift != bits || shift > 0 && byte == 0 {
                self.damage();
                return 0;
            }
            number |= bits << shift;
            if byte & 0x80 == 0 {
                return number;
            }
            shift += 7;
        }
    }
}
