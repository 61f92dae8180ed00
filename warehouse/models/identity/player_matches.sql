-- about: One row per pair of a Basketball-Reference player and an NBA number that may be one person: what speaks for it, by which rule, and how strongly.
-- key: bref_player_id, nba_player_id
-- reads: candidate_pairs, known_people, named_people, ref_player_overrides, same_lines, same_picks, teams_of_people
-- without: bref_players_named
WITH names AS (
    SELECT
        pairs.bref_player_id,
        pairs.nba_player_id,
        max(CASE WHEN pages.search_name = nba.search_name THEN 1 ELSE 0 END) AS same_spelling,
        max(CASE WHEN pages.joined_name = nba.joined_name THEN 1 ELSE 0 END) AS same_name,
        max(CASE WHEN pages.first_word = nba.first_word AND pages.last_word = nba.last_word THEN 1 ELSE 0 END) AS same_ends,
        max(CASE WHEN pages.last_word = nba.last_word THEN 1 ELSE 0 END) AS same_last_word,
        max(CASE WHEN substr(pages.first_word, 1, 1) = substr(nba.first_word, 1, 1) THEN 1 ELSE 0 END) AS same_initial,
        max(
            CASE
                WHEN pages.first_word IN (nba.first_word, nba.last_word) OR pages.last_word IN (nba.first_word, nba.last_word)
                    THEN 1
                ELSE 0
            END
        ) AS shared_word
    FROM candidate_pairs AS pairs
    INNER JOIN named_people AS pages ON pairs.bref_player_id = pages.person_id AND pages.side = 'bref'
    INNER JOIN named_people AS nba ON pairs.nba_player_id = nba.person_id AND nba.side = 'nba'
    GROUP BY pairs.bref_player_id, pairs.nba_player_id
),

-- In how many seasons both sides name teams, and in how many of them one team.
seasons AS (
    SELECT
        pairs.bref_player_id,
        pairs.nba_player_id,
        pages.season_year,
        max(CASE WHEN pages.team_id = nba.team_id THEN 1 ELSE 0 END) AS same_team
    FROM candidate_pairs AS pairs
    INNER JOIN teams_of_people AS pages ON pairs.bref_player_id = pages.person_id AND pages.side = 'bref'
    INNER JOIN teams_of_people AS nba
        ON pairs.nba_player_id = nba.person_id AND nba.side = 'nba' AND pages.season_year = nba.season_year
    GROUP BY pairs.bref_player_id, pairs.nba_player_id, pages.season_year
),

teams AS (
    SELECT
        bref_player_id,
        nba_player_id,
        count(*) AS common_seasons,
        sum(same_team) AS seasons_in_one_team
    FROM seasons
    GROUP BY bref_player_id, nba_player_id
),

newest AS (
    SELECT
        max(CASE WHEN side = 'bref' THEN last_season_year END) AS page_season_year,
        max(CASE WHEN side = 'nba' THEN last_season_year END) AS number_season_year
    FROM known_people
),

page_lines AS (
    SELECT bref_player_id, lines
    FROM same_lines
    WHERE nba_player_id IS NULL
),

log_lines AS (
    SELECT nba_player_id, lines
    FROM same_lines
    WHERE bref_player_id IS NULL
),

compared AS (
    SELECT
        pairs.bref_player_id,
        CAST(pairs.nba_player_id AS BIGINT) AS nba_player_id,
        coalesce(equal.equal_lines, 0) AS equal_lines,
        coalesce(page_lines.lines, 0) AS page_lines,
        coalesce(log_lines.lines, 0) AS log_lines,
        coalesce(names.same_spelling, 0) AS same_spelling,
        coalesce(names.same_name, 0) AS same_name,
        coalesce(names.same_ends, 0) AS same_ends,
        coalesce(names.same_last_word, 0) AS same_last_word,
        coalesce(names.same_initial, 0) AS same_initial,
        coalesce(names.shared_word, 0) AS shared_word,
        @compared_days(pages, nba) AS births,
        CASE
            WHEN pages.first_season_year IS NULL OR nba.first_season_year IS NULL THEN 'unknown'
            -- Who still plays in the newest season that both sides know has no last season to compare.
            WHEN
                pages.first_season_year = nba.first_season_year
                AND least(pages.last_season_year, newest.page_season_year, newest.number_season_year)
                = least(nba.last_season_year, newest.page_season_year, newest.number_season_year)
                THEN 'same'
            -- A season may count that somebody missed: by a year they may pass each other.
            WHEN
                pages.first_season_year <= coalesce(nba.last_season_year, 9999) + 1
                AND coalesce(pages.last_season_year, 9999) + 1 >= nba.first_season_year
                THEN 'meet'
            ELSE 'apart'
        END AS careers,
        CASE
            WHEN teams.seasons_in_one_team > 0 THEN 'same'
            WHEN teams.common_seasons > 0 THEN 'differ'
            ELSE 'unknown'
        END AS teams,
        CASE WHEN pages.school = nba.school THEN 1 ELSE 0 END AS same_school,
        coalesce(nba.is_of_lists_of_players, 0) AS is_of_lists_of_players,
        -- The list of all numbers has nothing but the name of many who played lately.
        CASE WHEN pages.last_season_year >= newest.page_season_year - 9 THEN 1 ELSE 0 END AS is_of_late,
        CASE WHEN picks.nba_player_id IS NOT NULL THEN 1 ELSE 0 END AS same_pick,
        greatest(pages.is_drafted_alone, nba.is_drafted_alone) AS is_drafted_alone,
        overrides.is_same AS is_override
    FROM candidate_pairs AS pairs
    INNER JOIN known_people AS pages ON pairs.bref_player_id = pages.person_id AND pages.side = 'bref'
    INNER JOIN known_people AS nba ON pairs.nba_player_id = nba.person_id AND nba.side = 'nba'
    CROSS JOIN newest
    LEFT JOIN names ON pairs.bref_player_id = names.bref_player_id AND pairs.nba_player_id = names.nba_player_id
    LEFT JOIN teams ON pairs.bref_player_id = teams.bref_player_id AND pairs.nba_player_id = teams.nba_player_id
    LEFT JOIN same_lines AS equal
        ON pairs.bref_player_id = equal.bref_player_id AND pairs.nba_player_id = CAST(equal.nba_player_id AS STRING)
    LEFT JOIN page_lines ON pairs.bref_player_id = page_lines.bref_player_id
    LEFT JOIN log_lines ON pairs.nba_player_id = CAST(log_lines.nba_player_id AS STRING)
    LEFT JOIN same_picks AS picks
        ON pairs.bref_player_id = picks.bref_player_id AND pairs.nba_player_id = picks.nba_player_id
    LEFT JOIN ref_player_overrides AS overrides
        ON pairs.bref_player_id = overrides.bref_player_id AND pairs.nba_player_id = CAST(overrides.nba_player_id AS STRING)
),

-- The rules from the strongest to the weakest. Different days of birth are no veto by themselves: sources err about them.
judged AS (
    SELECT
        compared.*,
        CASE
            WHEN is_override THEN 'override'
            WHEN 2 * equal_lines >= page_lines AND 2 * equal_lines >= log_lines AND (equal_lines >= 3 OR equal_lines > 0 AND same_name = 1)
                THEN 'lines'
            -- Both have lines of the same games, and they differ.
            WHEN page_lines > 0 AND log_lines > 0 THEN NULL
            WHEN teams = 'differ' OR careers = 'apart' THEN NULL
            -- Of whom nothing but a pick is known, only that tells anything: many who never played share a name with a player.
            WHEN is_drafted_alone = 1 THEN CASE WHEN same_pick = 1 THEN 'draft' END
            WHEN same_name = 1 AND births = 'same' THEN 'name_and_birth'
            WHEN same_name = 1 AND careers = 'same' AND births <> 'differ' THEN 'name'
            WHEN shared_word = 1 AND births = 'same' THEN 'birth'
            WHEN same_name = 1 AND births = 'near' THEN 'name'
            WHEN same_name = 1 AND careers = 'same' THEN 'name'
            WHEN same_ends = 1 AND (careers = 'same' OR births = 'near') THEN 'name'
            WHEN same_name = 1 AND careers = 'meet' THEN 'name'
            WHEN same_name = 1 AND births = 'close' THEN 'name'
            WHEN same_name = 1 AND births = 'unknown' AND (is_of_lists_of_players = 1 OR is_of_late = 1 OR same_school = 1) THEN 'name'
            WHEN same_last_word = 1 AND careers = 'same' AND births IN ('near', 'unknown') THEN 'last_name'
            WHEN same_pick = 1 THEN 'draft'
        END AS method
    FROM compared
)

SELECT
    bref_player_id,
    nba_player_id,
    equal_lines,
    page_lines,
    log_lines,
    same_name,
    shared_word,
    same_last_word,
    births,
    careers,
    teams,
    method,
    CASE method
        WHEN 'override' THEN 1000
        WHEN 'lines' THEN 900
        WHEN 'name_and_birth' THEN 700
        WHEN 'birth' THEN 600
        WHEN 'name' THEN
            CASE
                WHEN same_name = 1 AND careers = 'same' AND births <> 'differ' THEN 650
                WHEN same_name = 1 AND births = 'near' THEN 560
                WHEN same_name = 1 AND careers = 'same' THEN 550
                WHEN same_name = 0 THEN 540
                WHEN careers = 'meet' AND births <> 'differ' THEN 530
                WHEN careers = 'meet' THEN 520
                ELSE 450
            END
        WHEN 'last_name' THEN 400
        WHEN 'draft' THEN 500
    END
    + CASE teams WHEN 'same' THEN 10 ELSE 0 END
    + CASE births WHEN 'near' THEN 8 ELSE 0 END
    + CASE careers WHEN 'same' THEN 4 WHEN 'meet' THEN 3 ELSE 0 END
    + 2 * same_spelling + 2 * same_school + same_initial + is_of_lists_of_players
    + CASE method WHEN 'lines' THEN least(equal_lines, 60) ELSE 0 END AS strength
FROM judged
WHERE coalesce(is_override, TRUE)
