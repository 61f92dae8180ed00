/// The version of this code, written into every manifest.
package enum BallerVersion {
    package static let current = "0.1.0"
}
