-- about: The player of a printed line, by the number and by the id on Basketball-Reference.
-- parameters: row
-- any:
@bref_player_number({row}.player_id) AS player_id,
{row}.player_id AS bref_player_id
