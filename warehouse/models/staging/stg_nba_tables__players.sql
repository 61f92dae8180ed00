-- about: One row per accepted record of a person in the NBA's list of everybody with a number, in the warehouse's names.
-- made: view
-- stages: raw_nba_tables__players
-- feeds: listed_people
-- reads: raw_nba_tables__players
-- Everybody who ever got a number, with players of visiting clubs and of summer leagues.
SELECT
    people.import_batch_id,
    people.source_row,
    'players' AS listing,
    'nba' AS scheme,
    CAST(people.player_id AS STRING) AS id,
    trim(concat_ws(' ', people.first_name, people.last_name)) AS player_name,
    @known_day(coalesce(people.birth_date, people.other_birth_date)) AS birth_date,
    @season_of_start(people.from_year) AS first_season_year,
    @season_of_start(people.to_year) AS last_season_year,
    nullif(
        concat_ws(
            '-',
            CASE WHEN lower(people.is_guard) IN ('true', '1') THEN 'G' END,
            CASE WHEN lower(people.is_forward) IN ('true', '1') THEN 'F' END,
            CASE WHEN lower(people.is_center) IN ('true', '1') THEN 'C' END
        ),
        ''
    ) AS position,
    CAST(floor(coalesce(people.height_inches, people.other_height_inches)) AS INTEGER) AS height_inches,
    nullif(nullif(trim(coalesce(people.college, people.other_college)), ''), '-') AS college,
    CASE
        WHEN substr(people.nba_flag, 1, 1) = '0' THEN FALSE
        WHEN substr(people.games_played_flag, 1, 1) = '1' THEN TRUE
    END AS has_played
FROM raw_nba_tables__players AS people
