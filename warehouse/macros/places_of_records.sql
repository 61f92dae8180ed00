-- about: Which of the records of one thing is taken, by the rank of their sources, then the newest file: the `place` of each, and the source and file of the first.
-- parameters: records, key
-- any:
row_number() OVER (PARTITION BY {key} ORDER BY {records}.precedence, {records}.import_batch_id DESC, {records}.source_row) AS place,
first_value({records}.source) OVER (PARTITION BY {key} ORDER BY {records}.precedence, {records}.import_batch_id DESC, {records}.source_row)
    AS chosen_source,
first_value({records}.import_batch_id) OVER (PARTITION BY {key} ORDER BY {records}.precedence, {records}.import_batch_id DESC, {records}.source_row)
    AS chosen_batch_id
