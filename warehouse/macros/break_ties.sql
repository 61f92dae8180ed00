-- about: The relation with every shared place divided by the first of the league's criteria that tells its teams apart; what none tells stays shared.
-- parameters: relation
-- any:
(
    SELECT
        season_year,
        table_name,
        team_id,
        is_leader,
        place + rank() OVER (PARTITION BY season_year, table_name, place ORDER BY deciding DESC) - 1 AS place
    FROM (
        SELECT
            season_year,
            table_name,
            team_id,
            is_leader,
            place,
            CASE
                WHEN min(first_value) OVER (PARTITION BY season_year, table_name, place)
                    <> max(first_value) OVER (PARTITION BY season_year, table_name, place) THEN first_value
                WHEN min(second_value) OVER (PARTITION BY season_year, table_name, place)
                    <> max(second_value) OVER (PARTITION BY season_year, table_name, place) THEN second_value
                WHEN divisions = 1 AND min(division_pct) OVER (PARTITION BY season_year, table_name, place)
                    <> max(division_pct) OVER (PARTITION BY season_year, table_name, place) THEN division_pct
                WHEN min(conference_pct) OVER (PARTITION BY season_year, table_name, place)
                    <> max(conference_pct) OVER (PARTITION BY season_year, table_name, place) THEN conference_pct
                WHEN min(own_contenders_pct) OVER (PARTITION BY season_year, table_name, place)
                    <> max(own_contenders_pct) OVER (PARTITION BY season_year, table_name, place) THEN own_contenders_pct
                WHEN min(other_contenders_pct) OVER (PARTITION BY season_year, table_name, place)
                    <> max(other_contenders_pct) OVER (PARTITION BY season_year, table_name, place)
                    THEN other_contenders_pct
                ELSE margin
            END AS deciding
        FROM (
            SELECT
                own.season_year,
                own.table_name,
                own.team_id,
                own.is_leader,
                own.place,
                -- Of two teams since 2015-16 the games between them come first, otherwise who leads a division.
                CASE WHEN tied.teams = 2 AND own.season_year >= 2016 THEN mutual.pct ELSE own.is_leader END AS first_value,
                CASE WHEN tied.teams = 2 AND own.season_year >= 2016 THEN own.is_leader ELSE mutual.pct END AS second_value,
                tied.divisions,
                teams.division_pct,
                teams.conference_pct,
                teams.own_contenders_pct,
                teams.other_contenders_pct,
                teams.margin
            FROM {relation} AS own
            INNER JOIN standing_teams AS teams ON own.season_year = teams.season_year AND own.team_id = teams.team_id
            INNER JOIN (
                SELECT
                    ranked.season_year,
                    ranked.table_name,
                    ranked.place,
                    count(*) AS teams,
                    count(DISTINCT coalesce(members.division, '')) AS divisions
                FROM {relation} AS ranked
                INNER JOIN standing_teams AS members
                    ON ranked.season_year = members.season_year AND ranked.team_id = members.team_id
                GROUP BY ranked.season_year, ranked.table_name, ranked.place
            ) AS tied ON own.season_year = tied.season_year AND own.table_name = tied.table_name AND own.place = tied.place
            INNER JOIN (
                SELECT
                    mine.season_year,
                    mine.table_name,
                    mine.team_id,
                    -- Who has not met counts as even.
                    coalesce(@integer_quotient(sum(games.win) * CAST(1000000000 AS BIGINT), nullif(count(games.win), 0)), 500000000)
                        AS pct
                FROM {relation} AS mine
                LEFT JOIN {relation} AS theirs
                    ON
                        mine.season_year = theirs.season_year
                        AND mine.table_name = theirs.table_name
                        AND mine.place = theirs.place
                        AND mine.team_id <> theirs.team_id
                LEFT JOIN standing_games AS games
                    ON
                        mine.season_year = games.season_year
                        AND mine.team_id = games.team_id
                        AND theirs.team_id = games.opponent_team_id
                GROUP BY mine.season_year, mine.table_name, mine.team_id
            ) AS mutual
                ON
                    own.season_year = mutual.season_year
                    AND own.table_name = mutual.table_name
                    AND own.team_id = mutual.team_id
        ) AS compared
    ) AS decided
)
