//! Arrays in messages, as lists with their length: serde's own code for an array is written out element by element, and the page's
//! module would carry it.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// Writes an array as a list.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer, T: Serialize, const N: usize>(array: &[T; N], serializer: S) -> Result<S::Ok, S::Error> {
    array.as_slice().serialize(serializer)
}

/// Reads a list as an array.
///
/// # Errors
/// Those of the deserializer, and a list of another length.
pub fn deserialize<'de, D: Deserializer<'de>, T: Deserialize<'de>, const N: usize>(deserializer: D) -> Result<[T; N], D::Error> {
    let list = Vec::<T>::deserialize(deserializer)?;
    list.try_into().map_err(|_| D::Error::custom("a list of another length"))
}
