-- about: One row per accepted record of a person in the NBA's list of players, in the warehouse's names.
-- made: view
-- stages: raw_nba_tables__common_player_info
-- feeds: listed_people
-- reads: raw_nba_tables__common_player_info
-- Players of the minor league alone are there, too, with seasons of contracts without a game.
SELECT
    people.import_batch_id,
    people.source_row,
    'common_player_info' AS listing,
    'nba' AS scheme,
    CAST(people.player_id AS STRING) AS id,
    -- Exports that lost their blanks write both names as one word.
    CASE
        WHEN people.player_name LIKE '% %' OR nullif(trim(people.first_name), '') IS NULL THEN people.player_name
        ELSE trim(concat_ws(' ', people.first_name, people.last_name))
    END AS player_name,
    @known_day(people.birth_date) AS birth_date,
    @season_of_start(people.from_year) AS first_season_year,
    @season_of_start(people.to_year) AS last_season_year,
    nullif(replace(replace(replace(trim(people.position), 'Guard', 'G'), 'Forward', 'F'), 'Center', 'C'), '') AS position,
    CAST(
        12 * @parse_integer(split_part(people.height, '-', 1)) + @parse_integer(split_part(people.height, '-', 2)) AS INTEGER
    ) AS height_inches,
    CAST(floor(people.weight_pounds) AS INTEGER) AS weight_pounds,
    nullif(trim(people.college), '') AS college,
    CASE WHEN people.nba_flag = 'N' THEN FALSE WHEN people.games_played_flag = 'Y' THEN TRUE END AS has_played
FROM raw_nba_tables__common_player_info AS people
