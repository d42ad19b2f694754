-- A statement in a pipeline can't look at the answer of the one before it, so a condition that must hold for the
-- whole transaction is checked here: an unmet one ends the transaction with SQLSTATE VH001.
CREATE FUNCTION require(condition boolean, what text) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
    IF condition IS NOT TRUE THEN
        RAISE EXCEPTION '%', what USING ERRCODE = 'VH001';
    END IF;
    RETURN true;
END
$$;
