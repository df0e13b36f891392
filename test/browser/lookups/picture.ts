/** A picture of one colour, 200 by 150, made for this test: no wider than is asked for, so none need scale it. */
export const PICTURE = Buffer.from(
  [
    'iVBORw0KGgoAAAANSUhEUgAAAMgAAACWCAIAAAAUvlBOAAABIklEQVR42u3SMQ0AAAgEsZeDJkTgf8QAI2OTKrhcqgfeRQKMhbEw',
    'FhgLY2EsMBbGwlhgLIyFscBYGAtjgbEwFsYCY2EsjAXGwlgYC4yFsTAWGAtjYSwwFsbCWGAsjIWxwFgYC2OBsTAWxgJjYSyMBcbC',
    'WBgLjIWxMBYYC2NhLDAWxsJYYCyMhbHAWBgLY4GxMBbGAmNhLIwFxsJYGAuMhbEwFhgLY2EsMBbGwlhgLIyFscBYGAtjYSwVMBbG',
    'wlhgLIyFscBYGAtjgbEwFsYCY2EsjAXGwlgYC4yFsTAWGAtjYSwwFsbCWGAsjIWxwFgYC2OBsTAWxgJjYSyMBcbCWBgLjIWxMBYY',
    'C2NhLDAWxsJYYCyMhbHAWBgLY4GxMBbGgtsCbgDjZEUD6OEAAAAASUVORK5CYII=',
  ].join(''),
  'base64',
);
