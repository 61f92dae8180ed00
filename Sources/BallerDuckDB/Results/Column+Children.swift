import CDuckDB

extension Column {
    init(_ vector: duckdb_vector?, _ info: ResultColumn, count: Int, in storage: ChunkStorage) {
        self.init(vector, info, format: ColumnFormat(info.type), count: count, in: storage)
    }

    static func children(
        of vector: duckdb_vector?,
        _ type: ColumnType,
        count: Int,
        in storage: ChunkStorage
    ) -> [Column] {
        func child(_ vector: duckdb_vector?, _ name: String, _ type: ColumnType, _ count: Int) -> Column {
            Column(vector, ResultColumn(name: name, type: type), count: count, in: storage)
        }
        func member(_ index: Int, _ name: String, _ type: ColumnType) -> Column {
            child(duckdb_struct_vector_get_child(vector, idx_t(index)), name, type, count)
        }
        switch type {
        case .list(let element):
            let elements = Int(duckdb_list_vector_get_size(vector))
            return [child(duckdb_list_vector_get_child(vector), "element", element, elements)]
        case .map(let key, let value):
            let entry = ColumnType.structure([.init(name: "key", type: key), .init(name: "value", type: value)])
            let elements = Int(duckdb_list_vector_get_size(vector))
            return [child(duckdb_list_vector_get_child(vector), "entry", entry, elements)]
        case .array(let element, let width):
            return [child(duckdb_array_vector_get_child(vector), "element", element, count * width)]
        case .structure(let members):
            return members.enumerated().map { member($0, $1.name, $1.type) }
        case .union(let members):
            return [member(0, "tag", .utinyint)] + members.enumerated().map { member($0 + 1, $1.name, $1.type) }
        default:
            return []
        }
    }
}
